import assert from "node:assert/strict";
import { test } from "node:test";
import { isNounLike, reportingVerb } from "./reporting-verbs.ts";

test("it knows every form of a verb", () => {
  for (const [word, form] of [
    ["say", "base"],
    ["says", "finite"],
    ["said", "finite"],
    ["saying", "gerund"],
    ["replied", "finite"],
    ["admitted", "finite"],
    ["admitting", "gerund"],
    ["wrote", "finite"],
    ["describing", "gerund"],
    ["agreeing", "gerund"],
    ["stresses", "finite"],
  ] as const) {
    assert.equal(reportingVerb(word)?.form, form, word);
  }
});

test("it tells verbs of speech from verbs that show what somebody thinks", () => {
  assert.equal(reportingVerb("told")?.strength, "speech");
  assert.equal(reportingVerb("praised")?.strength, "stance");
  assert.equal(reportingVerb("walked"), undefined);
});

test("it warns of forms that are as likely nouns", () => {
  assert.equal(isNounLike("claims"), true);
  assert.equal(isNounLike("says"), false);
});
