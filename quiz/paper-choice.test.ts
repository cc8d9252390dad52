import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { choiceFromFields, choiceInWords, fieldsFromChoice } from "./paper-choice.ts";

const PARTS = ["one", "two", "three"];

describe("the choice of a paper", () => {
  it("is the default where the address says nothing", () => {
    assert.deepEqual(choiceFromFields({}, "harbour", PARTS), { seed: "harbour", count: 20 });
  });

  it("survives the way into an address and back", () => {
    const choice = { seed: "class 7b", count: 12, parts: ["one", "three"] };
    assert.deepEqual(choiceFromFields(fieldsFromChoice(choice, "harbour"), "harbour", PARTS), choice);
  });

  it("stands on the paper in words, but not where nobody chose", () => {
    const choice = { seed: "class 7b", count: 12, parts: ["one", "three"] };
    assert.equal(choiceInWords(choice, "harbour"), "12 questions; parts: one, three; word: class 7b");
    assert.equal(choiceInWords(choiceFromFields({}, "harbour", PARTS), "harbour"), "");
  });

  it("takes any text in its fields and always gives a usable choice", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (items, parts_, seed_) => {
        const fields = { items, parts: parts_, seed: seed_ };
        const { count, seed, parts } = choiceFromFields(fields, "harbour", PARTS);
        return (
          count > 0 && count <= 500 && seed !== "" && (parts ?? PARTS).every((part) => PARTS.includes(part))
        );
      }),
    );
  });
});
