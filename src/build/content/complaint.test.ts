import assert from "node:assert/strict";
import { resolve } from "node:path";
import { test } from "node:test";
import { didYouMean, formatComplaint, formatComplaints } from "./complaint.ts";

const complaint = (file: string, line: number, reason: string) => ({ file: resolve(file), line, reason });

test("a complaint reads file:line: reason, from where the author stands", () => {
  assert.equal(formatComplaint(complaint("slides/x/1-a.md", 14, "is wrong")), "slides/x/1-a.md:14: is wrong");
});

test("complaints come in the order of files and lines, each once", () => {
  const all = [
    complaint("b.md", 1, "x"),
    complaint("a.md", 10, "x"),
    complaint("a.md", 9, "x"),
    complaint("b.md", 1, "x"),
  ];
  assert.equal(formatComplaints(all), "a.md:9: x\na.md:10: x\nb.md:1: x");
});

test("a near word is suggested, the nearest first", () => {
  assert.equal(didYouMean("paper-tigre", ["paper-ship", "paper-tiger"]), ' Did you mean "paper-tiger"?');
  assert.equal(didYouMean("qoute", ["kind", "quote"]), ' Did you mean "quote"?');
});

test("a far word is not suggested, and nothing near a word of one letter", () => {
  assert.equal(didYouMean("ferry", ["harbour", "pier"]), "");
  assert.equal(didYouMean("b", ["id", "at"]), "");
  assert.equal(didYouMean("ferry", []), "");
});
