import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { load } from "js-yaml";
import { verifyBriefing } from "../src/build/briefings.ts";
import type { Complaint } from "../src/build/content/complaint.ts";
import { loadBriefing } from "../src/build/content/load-briefing.ts";
import { draftStatements } from "../src/build/draft/draft.ts";
import { draftFiles } from "../src/build/draft/yaml.ts";
import { lintBriefing } from "../src/build/lint-items/lint-briefing.ts";
import { briefingPages } from "../src/build/pages.ts";
import { siteMarkdown } from "../src/build/slide-html.ts";
import { copyOfHarbour } from "../src/build/testing/harbour.ts";
import { readSource } from "../src/build/verify/source-text.ts";
import { verifyAgainstSource } from "../src/build/verify/verify-source.ts";
import { entry, type Entry } from "./entry.ts";
import { damaged, hostileText } from "./hostile-text.ts";
import { checkHtml } from "./html-check.ts";

const HARBOUR = "e2e/briefings/harbour";
const SOURCE = readFileSync("e2e/sources/harbour.txt", "utf8");

/** A report as somebody gives it to `draft`. */
const report = entry({
  name: "a report given to draft",
  inputs: fc.oneof(damaged(SOURCE), hostileText(40)),
  share: 28,
  check: (text) => {
    const draft = draftStatements(text);
    const length = Array.from(text).length;
    for (const { start, end } of draft.quotes) assert.ok(start >= 0 && start <= end && end <= length);
    const { statements, briefing } = draftFiles(draft);
    for (const yaml of [statements, briefing]) assert.doesNotThrow(() => load(yaml));
  },
});

/** A source given to `verify`. */
const source = entry({
  name: "a source given to verify",
  inputs: damaged(SOURCE),
  share: 8,
  check: (text) => {
    const { loaded } = loadBriefing(HARBOUR, siteMarkdown());
    assert.ok(loaded);
    const { lock, complaints } = verifyAgainstSource(loaded, readSource(Buffer.from(text)));
    assert.ok(lock ?? complaints.length > 0);
    checkComplaints(complaints);
  },
});

/** A file of a briefing: the rest of the briefing is as it should be. */
const file = (name: string, share: number): Entry => {
  const whole = readFileSync(join(HARBOUR, name), "utf8");
  const { folder } = copyOfHarbour();
  return entry({
    name,
    inputs: fc.oneof({ weight: 5, arbitrary: damaged(whole) }, { weight: 1, arbitrary: hostileText(40) }),
    share,
    check: (text) => {
      writeFileSync(join(folder, name), text);
      checkBriefing(folder);
    },
  });
};

/** Either complaints, each with its place, or pages that are whole and harmless. */
function checkBriefing(folder: string): void {
  const md = siteMarkdown();
  const { loaded, complaints } = loadBriefing(folder, md);
  checkComplaints(complaints);
  if (!loaded) return assert.ok(complaints.length > 0, "neither a briefing nor a complaint");
  checkComplaints([...verifyBriefing(loaded), ...lintBriefing(loaded)]);
  for (const { url, content } of briefingPages(loaded, md)) {
    assert.ok(!url.includes(".."), url);
    if (url.endsWith(".html")) checkHtml(url, content);
    if (url.endsWith(".json")) JSON.parse(content);
  }
}

function checkComplaints(complaints: readonly Complaint[]): void {
  for (const { file: path, line, reason } of complaints) {
    assert.ok(path !== "" && Number.isInteger(line) && line >= 1, `${path}:${line}`);
    assert.ok(reason !== "" && !/\n\s+at |TypeError|RangeError|undefined|\[object/.test(reason), reason);
  }
}

/** What an author gives to the commands, and where the project's own files may be damaged. */
export const AUTHOR_ENTRIES: readonly Entry[] = [
  report,
  source,
  file("briefing.yaml", 4),
  file("statements.yaml", 6),
  file("quiz.yaml", 4),
  file("1-meeting.md", 5),
  file("2-outlook.md", 3),
  file("source.lock.json", 3),
];
