import assert from "node:assert/strict";
import { test } from "node:test";
import { namingOf } from "./names.ts";

const reading = (words: string) => {
  const { name, role, gender, body } = namingOf(words);
  return [name, role, gender ?? "-", body];
};

test("it takes titles off a name", () => {
  assert.deepEqual(reading("Retired Gen. Robert Ek"), ["Robert Ek", "Retired Gen.", "male", false]);
  assert.deepEqual(reading("Harbour Party Chairwoman Ann Lee"), [
    "Ann Lee",
    "Harbour Party Chairwoman",
    "female",
    false,
  ]);
  assert.deepEqual(reading("port spokeswoman Ann Lee"), ["Ann Lee", "port spokeswoman", "female", false]);
});

test("it learns the gender from a courtesy title, which is no role", () => {
  assert.deepEqual(reading("Mrs. Qo"), ["Qo", "", "female", false]);
});

test("it knows bodies by their last word", () => {
  assert.deepEqual(reading("The Harbour Workers' Union"), ["Harbour Workers' Union", "The", "-", true]);
  assert.equal(namingOf("the commission").body, true);
});

test("it finds no name in a description", () => {
  assert.deepEqual(reading("a spokesman"), ["", "a spokesman", "-", false]);
});
