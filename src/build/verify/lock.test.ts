import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as fc from "fast-check";
import type { Statement } from "../../model/statement.ts";
import { harbourSource, loadHarbour } from "../testing/harbour.ts";
import { fingerprintOfBriefing, fingerprintOfStatement, lockText, type Lock } from "./lock.ts";
import { verifyAgainstSource } from "./verify-source.ts";

const loaded = loadHarbour();
const { briefing } = loaded;
const committed = readFileSync("e2e/briefings/harbour/source.lock.json", "utf8");

function lockOf(statements: readonly Statement[]): Lock {
  const { lock } = verifyAgainstSource({ ...loaded, briefing: { ...briefing, statements } }, harbourSource());
  assert.ok(lock);
  return lock;
}

test("the same source and statements give the same bytes, those that were committed", () => {
  assert.equal(lockText(lockOf(briefing.statements)), committed);
  assert.equal(lockText(JSON.parse(committed)), committed);
});

test("the order of statements does not matter", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...briefing.statements], { minLength: briefing.statements.length }),
      (shuffled) => {
        assert.equal(lockText(lockOf(shuffled)), committed);
      },
    ),
    { numRuns: 20 },
  );
});

test("a lock points at the words in code points, as the source has them", () => {
  const lock: Lock = JSON.parse(committed);
  const points = Array.from(harbourSource().text);
  for (const { parts } of Object.values(lock.statements)) {
    for (const { start, end, exact } of parts) assert.equal(points.slice(start, end).join(""), exact);
  }
  assert.equal(lock.codePoints, points.length);
  assert.equal(lock.passages, 17);
});

test("a statement's fingerprint changes with every field that is proved", () => {
  const [one] = briefing.statements;
  assert.ok(one);
  const changes: readonly Partial<Statement>[] = [
    { kind: "inference" },
    { speaker: "lind" },
    { cue: "said" },
    { content: `${one.content} ` },
    { passage: 4 },
    { starts: [1] },
    { occasion: { at: "the quay" } },
    { waived: { Oslo: "known" } },
  ];
  const prints = [one, ...changes.map((change) => ({ ...one, ...change }))].map(fingerprintOfStatement);
  assert.equal(new Set(prints).size, prints.length);
});

test("a statement's fingerprint stays with its number, its notes and the order of its fields", () => {
  const [one] = briefing.statements;
  assert.ok(one);
  const print = fingerprintOfStatement({ ...one, occasion: { at: "a", when: "b" } });
  const other = { ...one, number: 99, note: "new", contradicts: ["x"], occasion: { when: "b", at: "a" } };
  assert.equal(fingerprintOfStatement(other), print);
});

test("a briefing's fingerprint changes with source, people and what is unattributed, not with its title", () => {
  const print = fingerprintOfBriefing(briefing);
  assert.equal(fingerprintOfBriefing({ ...briefing, title: "New", summary: "New" }), print);
  assert.notEqual(
    fingerprintOfBriefing({ ...briefing, source: { ...briefing.source, file: "new.txt" } }),
    print,
  );
  assert.notEqual(fingerprintOfBriefing({ ...briefing, people: briefing.people.slice(1) }), print);
  assert.notEqual(fingerprintOfBriefing({ ...briefing, unattributed: [] }), print);
});
