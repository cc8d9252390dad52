import assert from "node:assert/strict";
import { test } from "node:test";
import { namesOf } from "./person.ts";

test("a person is known by full name, surname and aliases", () => {
  const ada = { id: "lind", name: "Ada Maria Lind", body: false, aliases: ["the mayor"] };
  assert.deepEqual(namesOf(ada), ["Ada Maria Lind", "Lind", "the mayor"]);
});

test("a body has no surname", () => {
  const board = { id: "board", name: "Harbour Board", body: true, aliases: [] };
  assert.deepEqual(namesOf(board), ["Harbour Board"]);
});
