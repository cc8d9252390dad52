import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { temporaryFolder } from "../testing/harbour.ts";
import { readTextFile } from "./text-file.ts";

const folder = temporaryFolder();

/** What reading a file with these bytes gives: its text, or `line: reason`. */
function read(bytes: string | Uint8Array): string {
  const file = join(folder, "file.md");
  writeFileSync(file, bytes);
  return outcome(file);
}

function outcome(file: string): string {
  const { text, complaint } = readTextFile(file);
  return complaint ? `${complaint.line}: ${complaint.reason}` : text;
}

test("a text comes with plain line ends and without a byte order mark", () => {
  assert.equal(read("\uFEFFa\r\nb\rc\n"), "a\nb\nc\n");
});

test("an empty file is refused, and one of spaces and line ends", () => {
  assert.equal(read(""), "1: is empty");
  assert.equal(read("\uFEFF \n\t\n"), "1: is empty");
});

test("a file of more than 5 MB is refused unread", () => {
  const file = join(folder, "large.md");
  writeFileSync(file, "a");
  truncateSync(file, 10_000_000);
  assert.equal(outcome(file), "1: has 10 MB; at most 5 MB are read");
  truncateSync(file, 5_100_000);
  assert.equal(outcome(file), "1: has 5.1 MB; at most 5 MB are read");
});

test("bytes that are not UTF-8 are refused, at their line", () => {
  assert.equal(read(Buffer.from("a\nb\n\xe4\n", "latin1")), "3: is not UTF-8 text; save it as UTF-8");
  assert.equal(read(Buffer.from("a\r\nb\r\n\xff\xfe", "latin1")), "3: is not UTF-8 text; save it as UTF-8");
});

test("hidden control characters are refused, at their line and by their name", () => {
  assert.equal(read("a\nb\u202Ec"), "2: holds the hidden character U+202E");
  assert.equal(read("a\u0000"), "1: holds the hidden character U+0000");
  assert.equal(read("a\n\n\u001B[31mred"), "3: holds the hidden character U+001B");
  assert.equal(read("\u2066a\u2069"), "1: holds the hidden character U+2066");
});

test("tabs, soft hyphens, joined emoji and right-to-left letters are text", () => {
  assert.equal(read("a\tb\u00ADc 👩‍⚕️ שלום"), "a\tb\u00ADc 👩‍⚕️ שלום");
});

test("a symbolic link out of the folder is refused, one inside it is read", () => {
  const inside = join(folder, "inside");
  mkdirSync(inside);
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(inside, "a.md"), "fine");
  symlinkSync("../secret.txt", join(inside, "out.md"));
  symlinkSync("a.md", join(inside, "in.md"));
  symlinkSync("nowhere.md", join(inside, "dangling.md"));
  symlinkSync("loop.md", join(inside, "loop.md"));
  assert.equal(outcome(join(inside, "out.md")), "1: is a symbolic link out of the briefing's folder");
  assert.equal(outcome(join(inside, "in.md")), "fine");
  assert.equal(outcome(join(inside, "dangling.md")), "1: is missing");
  assert.equal(outcome(join(inside, "loop.md")), "1: cannot be read");
});

test("what is missing or no file is said", () => {
  assert.equal(outcome(join(folder, "no.md")), "1: is missing");
  assert.equal(outcome(join(folder, "no-folder", "no.md")), "1: is missing");
  mkdirSync(join(folder, "folder.md"));
  assert.equal(outcome(join(folder, "folder.md")), "1: is not a file");
});
