import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import * as fc from "fast-check";
import { parseOnly } from "../markdown/markdown.ts";
import { complaintLines, copyOfHarbour, loadHarbour, type Change } from "../testing/harbour.ts";
import { loadBriefing } from "./load-briefing.ts";

const md = parseOnly();
const B = "briefing.yaml";
const S = "statements.yaml";
const Q = "quiz.yaml";
const M = "1-meeting.md";
const O = "2-outlook.md";

/** What is said about a copy of the invented briefing. */
function complaintsOf(folder: string): readonly string[] {
  return complaintLines(loadBriefing(folder, md).complaints, folder);
}

const HARBOUR_LINES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [B, S, Q, M, O].map((file) => [
    file,
    readFileSync(join("e2e/briefings/harbour", file), "utf8").split("\n"),
  ]),
);

interface Case {
  readonly it: string;
  readonly file: string;
  readonly change: Change;
  readonly says: readonly string[];
}

const one = (it: string, file: string, change: Change, ...says: readonly string[]): Case => ({
  it,
  file,
  change,
  says,
});
const statement = (id: string, fields: string): readonly [string, string] => [
  `- id: ${id}\n`,
  `- id: ${id}\n${fields}`,
];

const FILES: readonly Case[] = [
  one("an empty file", S, "", "statements.yaml:1: is empty"),
  one("an empty file of slides", O, "\n \n", "2-outlook.md:1: is empty"),
  one(
    "a file that is not UTF-8",
    Q,
    Buffer.from("- id: a\n- id: \xe9\n", "latin1"),
    "quiz.yaml:2: is not UTF-8 text; save it as UTF-8",
  ),
  one(
    "a hidden character in slides",
    M,
    ["line by line", "\u202Eline by line"],
    "1-meeting.md:3: holds the hidden character U+202E",
  ),
  one(
    "bad YAML",
    B,
    ["title: Two towns", "title: 'Two towns"],
    "briefing.yaml:3: is not valid YAML: stands too far left, or a quotation mark or bracket above is never closed",
  ),
  one(
    "the first of all the errors that one open bracket makes",
    S,
    ["- id: ek-silent\n", "- id: [ek-silent\n"],
    "statements.yaml:76: is not valid YAML: stands too far left, or a quotation mark or bracket above is never closed",
  ),
  one(
    "a guess of a draft that nobody has checked",
    S,
    ["- id: ek-silent\n", "# check: who is silent here\n- id: ek-silent\n"],
    "statements.yaml:75: not checked yet: who is silent here (delete this line once it is)",
  ),
  one(
    "a YAML alias that leads nowhere",
    S,
    ["kind: inference\n  cue: could", "kind: *nothing"],
    "statements.yaml:10: is not valid YAML: nothing is called &nothing",
  ),
  one(
    "the same field twice",
    S,
    ["- id: ek-silent\n", "- id: ek-silent\n  kind: direct\n"],
    "statements.yaml:77: is not valid YAML: the same field a second time",
  ),
  one(
    "a second document in a file",
    Q,
    ["- id: said-on", "---\n- id: said-on"],
    "quiz.yaml:17: is not valid YAML: --- starts a second document; a file holds one",
  ),
];

const BRIEFING: readonly Case[] = [
  one("a missing field", B, ["language: en\n", ""], 'briefing.yaml:2: missing field "language"'),
  one(
    "an unknown field",
    B,
    ["language: en", "lanugage: en"],
    'briefing.yaml:2: missing field "language"',
    'briefing.yaml:4: unknown field "lanugage". Did you mean "language"?',
  ),
  one(
    "an unknown field of a person",
    B,
    ["    role: Mayor", "    rôle: Mayor"],
    'briefing.yaml:15: unknown field "rôle". Did you mean "role"?',
  ),
  one(
    "an unknown field without a near match",
    B,
    ["language: en", "language: en\nauthor: me"],
    'briefing.yaml:5: unknown field "author".',
  ),
  one(
    "a date that is none",
    B,
    ["date: 2031-03-12", "date: March 12"],
    'briefing.yaml:3: "date" must be a date like 2025-09-24',
  ),
  one(
    "a day that does not exist",
    B,
    ["date: 2031-03-12", "date: 2031-02-30"],
    'briefing.yaml:3: "date" is a day that does not exist',
  ),
  one(
    "a language that is none",
    B,
    ["language: en", "language: English!"],
    'briefing.yaml:4: "language" must be a language tag like en',
  ),
  one(
    "a source file in another folder",
    B,
    ["file: harbour.txt", "file: ../../etc/passwd"],
    'briefing.yaml:11: "source.file" must be a file name without folders',
  ),
  one(
    "a title of another kind",
    B,
    ["title: Two towns and a ferry", "title: [Two, towns]"],
    'briefing.yaml:2: "title" must be a text, not a list',
  ),
  one(
    "a title without text",
    B,
    ["title: Two towns and a ferry", 'title: " "'],
    'briefing.yaml:2: "title" is empty',
  ),
  one(
    "a hidden character written as an escape",
    B,
    ["title: Two towns and a ferry", 'title: "Two \\u202Etowns"'],
    'briefing.yaml:2: "title" holds hidden control characters',
  ),
  one(
    "an id of a person in capitals",
    B,
    ["  osthav:", "  Osthav:"],
    'briefing.yaml:23: "people.Osthav" must be lower-case words joined by hyphens',
    ...[44, 90, 98].map(
      (line) => `statements.yaml:${line}: no person "osthav" in briefing.yaml. Did you mean "Osthav"?`,
    ),
  ),
  one(
    "two people of one name",
    B,
    ["name: Bo Ek", "name: Ada Lind"],
    'briefing.yaml:16: a second person called "Ada Lind"',
  ),
  one(
    "a person called __proto__",
    B,
    ["  osthav:", "  __proto__: { name: X, polluted: true }\n  osthav:"],
    'briefing.yaml:23: "__proto__" cannot be a name here',
  ),
  one(
    "a field called constructor",
    B,
    ["language: en", "language: en\nconstructor: { prototype: { polluted: 1 } }"],
    'briefing.yaml:5: "constructor" cannot be a name here',
    'briefing.yaml:5: "prototype" cannot be a name here',
  ),
  one(
    "an unattributed span without a reason",
    B,
    [", because: the name of a season", ""],
    'briefing.yaml:37: missing field "because"',
  ),
  one(
    "a passage that is no whole number",
    B,
    ["passage: 15,", "passage: 1.5,"],
    'briefing.yaml:37: "unattributed.1.passage" must be a whole number',
  ),
];

const STATEMENTS: readonly Case[] = [
  one(
    "a second statement of one id",
    S,
    ["- id: one-boat-or-two", "- id: met-forty-minutes"],
    '2-outlook.md:28: no statement "one-boat-or-two".',
    'statements.yaml:9: a second statement "met-forty-minutes"',
  ),
  one(
    "a statement without passage",
    S,
    ["  passage: 17\n", ""],
    'statements.yaml:134: missing field "passage"',
  ),
  one(
    "a misspelt field",
    S,
    ["passage: 17", "pasage: 17"],
    'statements.yaml:134: missing field "passage"',
    'statements.yaml:137: unknown field "pasage". Did you mean "passage"?',
  ),
  one(
    "an unknown kind",
    S,
    ["kind: inference\n  cue: could", "kind: guess"],
    'statements.yaml:10: "1.kind" is "guess"; it can be "direct" | "mixed" | "indirect" | "assertion" | "inference"',
  ),
  one(
    "an id with blanks",
    S,
    ["- id: ek-silent", "- id: Ek is silent"],
    '1-meeting.md:51: no statement "ek-silent".',
    'statements.yaml:75: "9.id" must be lower-case words joined by hyphens',
  ),
  one(
    "an id that JavaScript keeps",
    S,
    ["- id: ek-silent", "- id: constructor"],
    '1-meeting.md:51: no statement "ek-silent".',
    'statements.yaml:75: "9.id" is a name that JavaScript keeps for itself',
  ),
  one(
    "an id that is a picture's name",
    S,
    ["- id: fare-stays", "- id: timeline"],
    '2-outlook.md:51: no statement "fare-stays".',
    'statements.yaml:31: "timeline" is the name of a picture',
  ),
  one(
    "a speaker who is not in people",
    S,
    ["kind: direct\n  speaker: ek\n", "kind: direct\n  speaker: lindd\n"],
    'statements.yaml:50: no person "lindd" in briefing.yaml. Did you mean "lind"?',
  ),
  one(
    "a person spoken of who is not in people",
    S,
    ["about: [osthav]", "about: [osthaf]"],
    'statements.yaml:44: no person "osthaf" in briefing.yaml. Did you mean "osthav"?',
  ),
  one(
    "a relayed person who is not in people",
    S,
    ["relays: [lind, council]", "relays: [lind, mayor-of-oslo]"],
    'statements.yaml:62: no person "mayor-of-oslo" in briefing.yaml.',
  ),
  one(
    "a direct statement without speaker",
    S,
    ["  kind: direct\n  speaker: passenger\n", "  kind: direct\n"],
    "statements.yaml:68: direct needs a speaker",
  ),
  one(
    "a mixed statement without speaker",
    S,
    ["  kind: mixed\n  speaker: harbour-board\n", "  kind: mixed\n"],
    "statements.yaml:57: mixed needs a speaker",
  ),
  one(
    "an indirect statement without speaker",
    S,
    ["fare-stays\n  kind: indirect\n  speaker: lind\n", "fare-stays\n  kind: indirect\n"],
    "statements.yaml:32: indirect needs a speaker",
  ),
  one(
    "an assertion with a speaker",
    S,
    statement("ek-silent", "  speaker: ek\n"),
    "statements.yaml:76: assertion has no speaker: the report says it itself",
  ),
  one(
    "an inference with a speaker",
    S,
    statement("bus-instead", "  speaker: ek\n"),
    "statements.yaml:114: inference has no speaker: the report says it itself",
  ),
  one(
    "an assertion that relays",
    S,
    statement("ek-silent", "  relays: [ek]\n"),
    "statements.yaml:76: assertion has no speaker who could pass anything on",
  ),
  one(
    "direct content in quotation marks",
    S,
    ["content: Will the boat sail on Sundays?", "content: “Will the boat sail on Sundays?”"],
    "statements.yaml:71: direct content stands without the outer quotation marks",
  ),
  one(
    "mixed content that quotes nothing",
    S,
    ['"one more inspection"', "one more inspection"],
    "statements.yaml:100: mixed needs quoted words in double quotation marks; without them it is indirect",
  ),
  one(
    "indirect content that quotes",
    S,
    ["above 3.50 crowns", 'above "3.50 crowns"'],
    "statements.yaml:35: indirect has no quoted words; with them it is mixed",
  ),
  one(
    "an assertion that quotes",
    S,
    ["Ek gave no answer.", 'Ek gave no "answer".'],
    "statements.yaml:77: assertion has no quoted words; with them it is mixed",
  ),
  one(
    "a quotation mark that is not closed",
    S,
    ['"one more inspection"', '"one more inspection'],
    "statements.yaml:100: a quotation mark is opened and not closed",
  ),
  one(
    "too few positions",
    S,
    ["starts: [1341, 1374]", "starts: [1341]"],
    "statements.yaml:124: 1 positions for 2 quoted parts",
  ),
  one(
    "a position that is no number",
    S,
    ["starts: [1341, 1374]", "starts: [1341, late]"],
    'statements.yaml:124: "15.starts.1" must be a number, not "late"',
  ),
  one(
    "a comparison with nothing",
    S,
    ["contradicts: [board-readout]", "contradicts: [board-readuot]"],
    'statements.yaml:132: no other statement "board-readuot". Did you mean "board-readout"?',
  ),
  one(
    "a comparison with itself",
    S,
    ["contradicts: [board-readout]", "contradicts: [board-without-statement]"],
    'statements.yaml:132: no other statement "board-without-statement".',
  ),
  one(
    "a date of an occasion that is none",
    S,
    [
      "{ to: the town council, on: 2031-03-10 }\n  passage: 6\n\n- id: weekly",
      "{ to: the town council, on: 2031-13 }\n  passage: 6\n\n- id: weekly",
    ],
    'statements.yaml:36: "4.occasion.on" must be a date like 2025-09-24 or 2025-09',
  ),
  one(
    "an unknown field of an occasion",
    S,
    ["{ when: after the meeting }", "{ whn: after the meeting }"],
    'statements.yaml:63: unknown field "whn". Did you mean "when"?',
  ),
  one(
    "something waived without a reason",
    S,
    ["    Norrvik: There is one boat in the report, and passage 3 says whose.", "    Norrvik:"],
    'statements.yaml:111: "13.waived.Norrvik" must be a text, not null',
  ),
  one(
    "a passage before the first",
    S,
    ["passage: 17", "passage: 0"],
    'statements.yaml:137: "17.passage" counts from 1',
  ),
  one(
    "a list that is none",
    S,
    "met: now\n",
    "statements.yaml:1: the file must be a list, not a group of fields",
  ),
];

const ITEMS: readonly Case[] = [
  one(
    "an item with the id of another",
    Q,
    ["- id: said-on-the-quay", "- id: whose-call"],
    'quiz.yaml:17: the id "whose-call" is taken',
  ),
  one(
    "an item with the id of a statement",
    Q,
    ["- id: whose-call", "- id: ek-silent"],
    'quiz.yaml:3: the id "ek-silent" is taken',
  ),
  one(
    "an item with the name of a picture",
    Q,
    ["- id: whose-call", "- id: people"],
    'quiz.yaml:3: "people" is the name of a picture',
  ),
  one(
    "a single choice with two proofs",
    Q,
    ["      because: The company asked for an inspection.\n", "      proof: one-more-inspection\n"],
    "quiz.yaml:6: single-choice has one option with a proof, not 2",
  ),
  one(
    "a single choice without a proof",
    Q,
    ["      proof: board-readout\n", "      because: No.\n"],
    "quiz.yaml:6: single-choice has one option with a proof, not 0",
  ),
  one(
    "a multiple response without a proof",
    Q,
    [
      "      proof: ferry-is-high-street\n    - text: That there is no time for another winter\n      proof: no-more-waiting",
      "      because: No.\n    - text: That there is no time for another winter\n      because: No.",
    ],
    "quiz.yaml:20: multiple-response needs an option with a proof",
  ),
  one(
    "an option with neither proof nor because",
    Q,
    ["      because: Nobody says so.\n", ""],
    "quiz.yaml:28: an option needs a proof if it is right, a because if it is wrong",
  ),
  one(
    "an option with both",
    Q,
    ["      because: Nobody says so.\n", "      because: Nobody says so.\n      proof: fare-stays\n"],
    "quiz.yaml:28: an option has either a proof or a because",
  ),
  one(
    "a proof that does not exist",
    Q,
    ["proof: board-readout", "proof: bord-readout"],
    'quiz.yaml:8: no statement "bord-readout". Did you mean "board-readout"?',
  ),
  one(
    "a reference that does not exist",
    Q,
    ["see: one-more-inspection", "see: inspections-galore"],
    'quiz.yaml:14: no statement "inspections-galore".',
  ),
  one(
    "an unknown kind of item",
    Q,
    ["kind: single-choice", "kind: essay"],
    'quiz.yaml:4: "0.kind" is "essay"; it can be "single-choice" | "multiple-response"',
  ),
  one(
    "an item with one option",
    Q,
    [
      "    - text: Bo Ek's\n      because: Ek spoke of the pier; the board's note does not mention him.\n      see: pier-comes-first\n    - text: Osthav Ferries'\n      because: The company asked for an inspection.\n      see: one-more-inspection\n",
      "",
    ],
    'quiz.yaml:6: "0.options" needs two options or more',
  ),
];

const SLIDES: readonly Case[] = [
  one(
    "a citation of nothing",
    O,
    ["[@sunday-in-doubt]", "[@sunday-in-dubt]"],
    '2-outlook.md:29: no statement "sunday-in-dubt". Did you mean "sunday-in-doubt"?',
  ),
  one(
    "a citation of nothing in the notes",
    M,
    ["speech. [@ferry-is-high-street]", "speech. [@ferry]"],
    '1-meeting.md:41: no statement "ferry".',
  ),
  one(
    "an embedded nothing",
    M,
    ["![[timeline]]", "![[time-line]]"],
    '1-meeting.md:66: no statement, item or picture "time-line". Did you mean "timeline"?',
  ),
  one(
    "a citation of an item",
    O,
    ["[@sunday-in-doubt]", "[@whose-call]"],
    '2-outlook.md:29: no statement "whose-call".',
  ),
  one(
    "a slide without a heading",
    M,
    ["## Who speaks\n\n", ""],
    "1-meeting.md:21: a slide without a heading",
  ),
  one(
    "an empty slide",
    M,
    ["![[timeline]]\n", "![[timeline]]\n\n---\n"],
    "1-meeting.md:68: a slide without a heading",
  ),
  one(
    "a second heading on a slide",
    M,
    ["![[timeline]]", "![[timeline]]\n\n### More"],
    "1-meeting.md:68: a second heading on the same slide; start a new slide with ---",
  ),
  one(
    "a heading without text",
    M,
    ["## Who speaks", "##"],
    "1-meeting.md:21: a heading without a letter or figure",
  ),
  one(
    "a heading of marks alone",
    M,
    ["## Who speaks", "## ?!"],
    "1-meeting.md:21: a heading without a letter or figure",
  ),
  one(
    "a heading that is taken, in another file",
    O,
    ["## The pier", "## Who speaks?"],
    '2-outlook.md:7: the heading "Who speaks?" is taken by "Who speaks"',
  ),
  one(
    "a part that no slide opens",
    O,
    ["# The outlook {.ours}", "## The outlook {.ours}"],
    "2-outlook.md:1: no slide opens the part; give one a first-level heading (# Title of the part)",
  ),
  one(
    "a part that two slides open",
    O,
    ["## The pier", "# The pier"],
    "2-outlook.md:7: a second first-level heading; a part has one, the other slides use ##",
  ),
  one(
    "an unknown mark",
    M,
    ["## Agenda {.ours}", "## Agenda {.Ours}"],
    "1-meeting.md:12: unknown heading mark {.Ours}; the one that exists is {.ours}",
    '1-meeting.md:14: nothing is cited for "The meeting"; add [@statement], or {.ours} to the heading',
    '1-meeting.md:15: nothing is cited for "The outlook"; add [@statement], or {.ours} to the heading',
  ),
  one(
    "an unknown fence",
    M,
    ["::: against", "::: agianst"],
    '1-meeting.md:35: unknown fence "agianst"; there are: against, branches, steps',
  ),
  one(
    "a fence that is not closed",
    O,
    [":::\n\n---\n\n## What stays open", "\n---\n\n## What stays open"],
    '2-outlook.md:17: the fence "branches" is not closed; end it with :::',
  ),
  one(
    "a fence with two words",
    O,
    ["::: branches", "::: branches two"],
    "2-outlook.md:17: a line with ::: that neither opens nor closes a fence",
    '2-outlook.md:17: nothing is cited for "::: branches two"; add [@statement], or {.ours} to the heading',
    "2-outlook.md:21: a line with ::: that neither opens nor closes a fence",
  ),
  one(
    "a stray closing fence",
    M,
    ["![[timeline]]", "![[timeline]]\n\n:::"],
    "1-meeting.md:68: a line with ::: that neither opens nor closes a fence",
  ),
  one(
    "a sentence without citation",
    M,
    ["Elsewhere it published nothing. [@board", "Here it spoke. Elsewhere it published nothing. [@board"],
    '1-meeting.md:60: nothing is cited for "Here it spoke."; add [@statement], or {.ours} to the heading',
  ),
  one(
    "a long sentence without citation, shortened",
    M,
    [" [@board-without-statement]", " Words without a citation are shortened where they go on and on"],
    '1-meeting.md:60: nothing is cited for "Elsewhere it published nothing."; add [@statement], or {.ours} to the heading',
    '1-meeting.md:60: nothing is cited for "Words without a citation are shortened w…"; add [@statement], or {.ours} to the heading',
  ),
  one(
    "a picture from a file",
    M,
    ["![[timeline]]", "![A boat](boat.png) [@ek-silent]"],
    "1-meeting.md:66: pictures from files are not supported; ![[…]] embeds a statement, an item or a picture",
  ),
  one(
    "a picture from a file in the notes",
    M,
    ["Note: Two parts, and no more.", "Note: ![A boat](https://example.org/boat.png)"],
    "1-meeting.md:17: pictures from files are not supported; ![[…]] embeds a statement, an item or a picture",
  ),
];

for (const { it, file, change, says } of [...FILES, ...BRIEFING, ...STATEMENTS, ...ITEMS, ...SLIDES]) {
  test(`${it} is said at its line`, () => {
    assert.deepEqual(complaintsOf(copyOfHarbour({ [file]: change }).folder), says);
  });
}

test("the invented briefing holds, with all that was written in it", () => {
  const { briefing, slideSources } = loadHarbour();
  assert.equal(briefing.id, "harbour");
  assert.deepEqual(
    briefing.parts.map(({ id, title, slides }) => [id, title, slides.length]),
    [
      ["meeting", "The meeting", 8],
      ["outlook", "The outlook", 9],
    ],
  );
  assert.deepEqual(
    briefing.statements.map(({ number }) => number),
    briefing.statements.map((_, index) => index + 1),
  );
  assert.equal(briefing.people.find(({ id }) => id === "ek")?.body, false);
  assert.deepEqual(briefing.statements[0]?.relays, []);
  const [happened] = briefing.parts[0]?.slides.filter(({ id }) => id === "what-happened") ?? [];
  assert.deepEqual(happened?.statements, [
    "met-forty-minutes",
    "board-readout",
    "sunday-question",
    "ek-silent",
  ]);
  assert.equal(slideSources.size, 17);
});

test("an item may stand on a slide, and counts as one", () => {
  const { briefing } = loadHarbour({ [M]: ["![[timeline]]", "![[whose-call]]"] });
  assert.deepEqual(briefing.parts[0]?.slides.at(-1)?.items, ["whose-call"]);
});

test("everything wrong in every file is said in one go, also in entries beside a broken one", () => {
  const { folder } = copyOfHarbour({
    [B]: ["language: en", "lanugage: en"],
    [S]: [
      "cue: could\n  content: The meeting could decide whether the towns share a boat.\n",
      "queue: could\n  content: Two towns.\n  speaker: ekk\n  contradicts: [ek-silnt]\n",
    ],
    [Q]: ["kind: single-choice", "kind: essay"],
    [M]: ["::: against", "::: agianst"],
    [O]: ["[@sunday-in-doubt]", "[@sunday-in-dubt]"],
  });
  const statements = join(folder, S);
  writeFileSync(
    statements,
    readFileSync(statements, "utf8").replace("speaker: passenger", "speaker: pasenger"),
  );
  assert.deepEqual(complaintsOf(folder), [
    '1-meeting.md:35: unknown fence "agianst"; there are: against, branches, steps',
    '2-outlook.md:29: no statement "sunday-in-dubt". Did you mean "sunday-in-doubt"?',
    'briefing.yaml:2: missing field "language"',
    'briefing.yaml:4: unknown field "lanugage". Did you mean "language"?',
    'quiz.yaml:4: "0.kind" is "essay"; it can be "single-choice" | "multiple-response"',
    'statements.yaml:11: unknown field "queue".',
    'statements.yaml:71: no person "pasenger" in briefing.yaml. Did you mean "passenger"?',
  ]);
});

test("files that are missing are said together", () => {
  const { folder } = copyOfHarbour();
  for (const file of [B, S, Q, M, O]) rmSync(join(folder, file));
  assert.deepEqual(complaintsOf(folder), [
    "1-….md:1: no file of slides in this folder",
    "briefing.yaml:1: is missing",
    "quiz.yaml:1: is missing",
    "statements.yaml:1: is missing",
  ]);
});

test("a file of 10 MB is refused, of YAML and of slides", () => {
  const { folder } = copyOfHarbour();
  for (const file of [S, M]) truncateSync(join(folder, file), 10_000_000);
  const says = "1: has 10 MB; at most 5 MB are read";
  assert.deepEqual(complaintsOf(folder), [`${M}:${says}`, `${S}:${says}`]);
});

test("a symbolic link out of the folder is refused, of YAML and of slides", () => {
  const { root, folder } = copyOfHarbour();
  for (const file of [B, O]) {
    rmSync(join(folder, file));
    writeFileSync(join(root, file), "secret: words\n");
    symlinkSync(`../${file}`, join(folder, file));
  }
  const says = "1: is a symbolic link out of the briefing's folder";
  assert.deepEqual(complaintsOf(folder), [`${O}:${says}`, `${B}:${says}`]);
});

test("a file of slides with another kind of name, or a folder of that name, is said", () => {
  const { folder } = copyOfHarbour({ "Notes.md": "# A {.ours}\n", "3-The End.md": "# B {.ours}\n" });
  mkdirSync(join(folder, "4-folder.md"));
  assert.deepEqual(complaintsOf(folder), [
    "3-The End.md:1: a file of slides is named like 2-context.md",
    "4-folder.md:1: is not a file",
    "Notes.md:1: a file of slides is named like 2-context.md",
  ]);
});

test("two parts of one name are said", () => {
  const { folder } = copyOfHarbour({ "3-meeting.md": "# Another meeting {.ours}\n" });
  assert.deepEqual(complaintsOf(folder), ['3-meeting.md:1: a second part "meeting"']);
});

test("a bomb of YAML aliases is refused, and pollutes nothing", () => {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
  for (let level = 1; level < 12; level += 1)
    lines.push(`a${level}: &a${level} [${`*a${level - 1}, `.repeat(10)}]`);
  assert.deepEqual(complaintsOf(copyOfHarbour({ [B]: lines.join("\n") }).folder), [
    "briefing.yaml:2: has a YAML alias inside of what one stands for",
  ]);
  assert.equal(Reflect.get({}, "polluted"), undefined);
});

test("any line of any file may be lost, doubled or garbled: there are complaints or a briefing, and nothing throws", () => {
  const { folder } = copyOfHarbour();
  const garble = fc.constantFrom(
    "",
    "---",
    ": ",
    "- ",
    "#",
    "## ",
    "[@",
    "![[",
    ":::",
    "{.ours}",
    '"',
    "'",
    "&a ",
    "*a",
    "\t",
    "__proto__: ",
    "Note:",
    "\u0000",
    "[[[[",
  );
  fc.assert(
    fc.property(
      fc.constantFrom(B, S, Q, M, O),
      fc.array(fc.tuple(fc.nat(), garble, fc.boolean()), { minLength: 1, maxLength: 4 }),
      (file, changes) => {
        const lines = HARBOUR_LINES[file] ?? [];
        const garbled = [...lines];
        for (const [at, text, keep] of changes) {
          const index = at % garbled.length;
          garbled.splice(index, 1, keep ? `${text}${garbled[index] ?? ""}` : text);
        }
        writeFileSync(join(folder, file), garbled.join("\n"));
        const { loaded, complaints } = loadBriefing(folder, md);
        writeFileSync(join(folder, file), lines.join("\n"));
        assert.ok(loaded !== undefined || complaints.length > 0);
        for (const complaint of complaints) {
          const last = (HARBOUR_LINES[basename(complaint.file)] ?? []).length + 1;
          assert.ok(complaint.line >= 1 && complaint.line <= last && complaint.reason.length > 0);
        }
      },
    ),
    { numRuns: 80 },
  );
});
