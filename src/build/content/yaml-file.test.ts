import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import * as fc from "fast-check";
import * as v from "valibot";
import { temporaryFolder } from "../testing/harbour.ts";
import { readYamlFile } from "./yaml-file.ts";

const file = join(temporaryFolder(), "file.yaml");
const LIST = v.array(
  v.strictObject({ id: v.string(), size: v.optional(v.number(), 1) }, ({ expected, received }) =>
    expected === "never" ? `unknown field ${received}` : `missing field ${expected}`,
  ),
);

/** `line: reason` of everything that is wrong in the text. */
function complaints(text: string, schema: v.GenericSchema = LIST): readonly string[] {
  writeFileSync(file, text);
  const result = readYamlFile(file, schema);
  return result.ok ? [] : result.complaints.map(({ line, reason }) => `${line}: ${reason}`);
}

test("a file that fits comes with its defaults, and knows the line of each value", () => {
  writeFileSync(file, "# who\n- id: a\n  size: 2\n\n- id: b\n");
  const { ok } = readYamlFile(file, LIST);
  assert.deepEqual(ok?.data, [
    { id: "a", size: 2 },
    { id: "b", size: 1 },
  ]);
  assert.deepEqual(
    [[], [0], [0, "size"], [1, "id"], [1, "size"], [7]].map((path) => ok?.lineOf(path)),
    [2, 2, 3, 5, 5, 2],
  );
});

test("a value stands where its key does, also when it starts on the next line", () => {
  writeFileSync(file, "people:\n  lind:\n    name: Ada\n");
  const { ok } = readYamlFile(file, v.unknown());
  assert.equal(ok?.lineOf(["people"]), 1);
  assert.equal(ok?.lineOf(["people", "lind"]), 2);
  assert.equal(ok?.lineOf(["people", "lind", "name"]), 3);
});

test("a value that is not there stands where its dash does", () => {
  const group = "must be a group of fields, not null";
  assert.deepEqual(complaints("- id: a # no - dash\n-\n- id: b\n-\n"), [
    `2: "1" ${group}`,
    `4: "3" ${group}`,
  ]);
  assert.deepEqual(complaints("# first\n-\n"), [`2: "0" ${group}`]);
});

test("everything wrong is said at once, every unknown field too", () => {
  assert.deepEqual(complaints("- size: two\n  one: 1\n  two: 2\n- id: [a]\n- 3\n"), [
    '2: unknown field "one"',
    '3: unknown field "two"',
    '1: missing field "id"',
    '1: "0.size" must be a number, not "two"',
    '4: "1.id" must be a text, not a list',
    '5: "2" must be a group of fields, not 3',
  ]);
});

test("the whole file may be of the wrong kind", () => {
  assert.deepEqual(complaints("id: a"), ["1: the file must be a list, not a group of fields"]);
  assert.deepEqual(complaints("# nothing"), ["1: the file must be a list, not null"]);
});

test("bad YAML is said in a sentence, at its line", () => {
  assert.deepEqual(complaints("- id: a\n- id: 'b\n- id: c\n"), [
    "3: is not valid YAML: stands too far left, or a quotation mark or bracket above is never closed",
  ]);
  assert.deepEqual(complaints("- id: 'b"), [
    "1: is not valid YAML: a quotation mark is opened and never closed",
  ]);
  assert.deepEqual(complaints("- id: [b"), ["1: is not valid YAML: a bracket is opened and never closed"]);
  assert.deepEqual(complaints("- id: a\n  id: b\n"), ["2: is not valid YAML: the same field a second time"]);
  assert.deepEqual(complaints("- id: *a\n"), ["1: is not valid YAML: nothing is called &a"]);
  assert.deepEqual(complaints("- id: a\n---\n- id: b\n"), [
    "2: is not valid YAML: --- starts a second document; a file holds one",
  ]);
});

test("a second document is found after as many values as a file can hold", () => {
  assert.deepEqual(complaints(`${"- a\n".repeat(500_000)}---\n- b\n`), [
    "500001: is not valid YAML: --- starts a second document; a file holds one",
  ]);
});

test("an alias of an alias of an alias does not fill the memory", () => {
  const lines = ["- &a0 [x, x, x, x, x, x, x, x, x, x]"];
  for (let level = 1; level < 12; level += 1) lines.push(`- &a${level} [${`*a${level - 1}, `.repeat(10)}]`);
  assert.deepEqual(complaints(lines.join("\n")), ["2: has a YAML alias inside of what one stands for"]);
});

test("a value that holds itself is no trap", () => {
  assert.deepEqual(complaints("- id: &a [*a]\n"), ["1: has a YAML alias inside of what one stands for"]);
});

test("no key reaches into JavaScript's own objects", () => {
  const text = "a: {__proto__: {polluted: yes}}\nconstructor: {prototype: {polluted: yes}}\n";
  assert.deepEqual(complaints(text, v.record(v.string(), v.unknown())), [
    '1: "__proto__" cannot be a name here',
    '2: "constructor" cannot be a name here',
    '2: "prototype" cannot be a name here',
  ]);
  assert.equal(Reflect.get({}, "polluted"), undefined);
});

test("a key that every object has is as unknown as any other", () => {
  assert.deepEqual(complaints("- id: a\n  toString: b\n  valueOf: c\n"), [
    '2: unknown field "toString"',
    '3: unknown field "valueOf"',
  ]);
});

test("any text gives data or complaints at lines of the file, and never throws", () => {
  const piece = fc.constantFrom(
    "- ",
    "id: ",
    "a",
    "\n",
    "\n  ",
    ": ",
    "[",
    "]",
    "{",
    "}",
    "&x ",
    "*x",
    "|",
    ">",
    "'",
    '"',
    "#",
    "? ",
    "!!set ",
    "<<: ",
    "---",
    "%",
    "@",
    "\t",
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((all) => all.join("")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(text, (content) => {
      const lines = content.split(/\r\n?|\n/).length;
      for (const complaint of complaints(content))
        assert.ok(Number.parseInt(complaint, 10) <= lines + 1, complaint);
    }),
    { numRuns: 300 },
  );
});

test("thousands of brackets or indents are refused before the parser runs out of stack", () => {
  const deep = "1: is not valid YAML: nested too deeply";
  for (const text of ["[", "{a: ", "- ", "? "]) assert.deepEqual(complaints(text.repeat(20_000)), [deep]);
  assert.deepEqual(complaints("- id: [[[[a]]]]\n"), ['1: "0.id" must be a text, not a list']);
});

test("thousands of aliases are refused at once", () => {
  const start = performance.now();
  const lines = ["- &a [x]", ...Array.from({ length: 5000 }, () => "- *a")];
  assert.deepEqual(complaints(lines.join("\n")), ["102: has too many YAML aliases"]);
  assert.ok(performance.now() - start < 5000);
});
