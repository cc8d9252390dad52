import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { verifyBriefing } from "../briefings.ts";
import { complaintLines, loadHarbour, type Change } from "../testing/harbour.ts";
import { lockFile, verifyAgainstLock } from "./verify-lock.ts";

const AGAIN = "run `npm run verify` with the source at hand";

function complaints(changes: Readonly<Record<string, Change>>): readonly string[] {
  const loaded = loadHarbour(changes);
  return complaintLines(verifyAgainstLock(loaded), loaded.folder);
}

const statements = (from: string, to: string): readonly string[] =>
  complaints({ "statements.yaml": [from, to] });

test("the invented briefing holds against its lock", () => {
  assert.deepEqual(complaints({}), []);
});

test("one letter changed in a quotation is said at its line, with the words that differ", () => {
  assert.deepEqual(statements("it is our high street,", "it is our nigh street,"), [
    "statements.yaml:19: the quotation differs from the source: The ferry is not a toy, it is our [-nigh-]{+high+} street,",
  ]);
  assert.deepEqual(statements('"safe enough - for now"', '"safe enough - for cow"'), [
    "statements.yaml:92: the quotation differs from the source: safe enough - for [-cow-]{+now+}",
  ]);
});

test("anything else that is proved and was changed must be proved again", () => {
  const again = (line: number, id: string): string =>
    `statements.yaml:${line}: "${id}" changed since it was proved; ${AGAIN}`;
  assert.deepEqual(statements("cue: shouted", "cue: asked"), [again(71, "sunday-question")]);
  assert.deepEqual(statements("talked for 40 minutes", "talked for 41 minutes"), [
    again(5, "met-forty-minutes"),
  ]);
  assert.deepEqual(statements("passage: 17", "passage: 16"), [again(136, "checked-by-towns")]);
  assert.deepEqual(statements('"one more inspection"', '"one more" inspection'), [
    "statements.yaml:100: the quotation differs from the source: one more{+ inspection+}",
  ]);
});

test("a quotation with a space at its edge is proved as the one without", () => {
  assert.deepEqual(statements('"one more inspection"', '" one more inspection"'), [
    `statements.yaml:100: "one-more-inspection" changed since it was proved; ${AGAIN}`,
  ]);
});

test("notes and comparisons may change, and slides of course", () => {
  assert.deepEqual(
    statements("note: Passage 8 quotes what the board noted.", "note: Compare passage 8."),
    [],
  );
});

test("a statement that is new, and one that is gone, are said", () => {
  assert.deepEqual(
    complaints({
      "statements.yaml": ["- id: checked-by-towns", "- id: towns-checked"],
      "2-outlook.md": ["[@checked-by-towns]", "[@towns-checked]"],
    }),
    [
      `source.lock.json:1: proves a statement "checked-by-towns" that is gone; ${AGAIN}`,
      `statements.yaml:134: "towns-checked" was never proved; ${AGAIN}`,
    ],
  );
});

test("people, source and what is unattributed must be proved again", () => {
  const again = `source, people or unattributed changed since they were proved; ${AGAIN}`;
  assert.deepEqual(complaints({ "briefing.yaml": ["name: Bo Ek", "name: Bo Eek"] }), [
    `briefing.yaml:12: ${again}`,
  ]);
  assert.deepEqual(complaints({ "briefing.yaml": ["file: harbour.txt", "file: port.txt"] }), [
    `briefing.yaml:12: ${again}`,
  ]);
});

test("a lock that is missing, empty, damaged or of another form stops the build", () => {
  const loaded = loadHarbour();
  const said = (): readonly string[] => complaintLines(verifyAgainstLock(loaded), loaded.folder);
  const file = lockFile(loaded.folder);
  const good = JSON.parse(readFileSync(file, "utf8"));
  for (const text of [
    "{",
    "null",
    "[]",
    "{}",
    JSON.stringify({ ...good, more: 1 }),
    JSON.stringify({ ...good, format: "source-lock/2" }),
  ]) {
    writeFileSync(file, text);
    assert.deepEqual(said(), [`source.lock.json:1: is damaged; ${AGAIN}`]);
  }
  writeFileSync(file, "");
  assert.deepEqual(said(), [`source.lock.json:1: is empty; ${AGAIN}`]);
  rmSync(file);
  assert.deepEqual(said(), [`source.lock.json:1: is missing; ${AGAIN}`]);
});

test("words changed in the lock itself are no proof", () => {
  const lock = readFileSync("e2e/briefings/harbour/source.lock.json", "utf8");
  assert.deepEqual(
    complaints({ "source.lock.json": lock.replace("one more inspection", "two more inspections") }),
    [
      "statements.yaml:100: the quotation differs from the source: [-one-]{+two+} more [-inspection-]{+inspections+}",
    ],
  );
});

test("with the source at hand, a lock of another source stops the build", (context) => {
  const before = process.env["BRIEFING_SOURCES"];
  context.after(() => {
    if (before === undefined) delete process.env["BRIEFING_SOURCES"];
    else process.env["BRIEFING_SOURCES"] = before;
  });
  process.env["BRIEFING_SOURCES"] = "e2e/sources";
  const loaded = loadHarbour();
  assert.deepEqual(verifyBriefing(loaded), []);
  const lock = JSON.parse(readFileSync(lockFile(loaded.folder), "utf8"));
  writeFileSync(lockFile(loaded.folder), `${JSON.stringify({ ...lock, sha256: "0".repeat(64) }, null, 2)}\n`);
  assert.deepEqual(complaintLines(verifyBriefing(loaded), loaded.folder), [
    `source.lock.json:1: is not the lock of this source; ${AGAIN}`,
  ]);
  process.env["BRIEFING_SOURCES"] = join("e2e", "nowhere");
  assert.deepEqual(verifyBriefing(loaded), []);
});
