import assert from "node:assert/strict";
import { test } from "node:test";
import { complaintLines, loadHarbour } from "../testing/harbour.ts";
import { unprovedOnSlides } from "./slide-quotations.ts";

/** What is said when the speaker notes of a slide are these. */
function onSlides(notes: string): readonly string[] {
  const loaded = loadHarbour({ "1-meeting.md": ["Note: Two parts, and no more.", `Note: ${notes}`] });
  return complaintLines(unprovedOnSlides(loaded), loaded.folder);
}

test("words of a quotation, whole or in part, may stand in quotation marks on slides", () => {
  assert.deepEqual(onSlides("She says “it is our high street”, and he says “the pier comes first”."), []);
  assert.deepEqual(onSlides('She says "We can\'t wait for another winter."'), []);
});

test("so may a span that is nobody's statement, and any word without the marks", () => {
  assert.deepEqual(onSlides("The report has a “Winter Window” in it, and a *high roads* of ours."), []);
});

test("one letter changed is said at its line, with the words that differ", () => {
  assert.deepEqual(onSlides("So it is “our nigh street” for her."), [
    '1-meeting.md:17: no statement quotes "our nigh street"; the nearest: {+The ferry is not a toy, it is +}our [-nigh-]{+high+} street{+,+}',
  ]);
});

test("words that nobody said are said, in headings and on slides as well", () => {
  const loaded = loadHarbour({ "2-outlook.md": ["## The pier", "## The “magnificent” pier"] });
  assert.deepEqual(complaintLines(unprovedOnSlides(loaded), loaded.folder), [
    '2-outlook.md:7: no statement quotes "magnificent"',
  ]);
});
