import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { draftStatements } from "./draft.ts";

const names = (text: string) => draftStatements(text).quotes.map((one) => one.speaker?.name ?? "-");

test("it calls one person by one name, the fullest", () => {
  const text = 'Mayor Ann Lee spoke first. "We begin," Ms. Lee said.\n\n"We end," Lee said. "Go," she added.';
  assert.deepEqual(names(text), ["Ann Lee", "Ann Lee", "Ann Lee"]);
  assert.deepEqual(
    draftStatements(text).people.map(({ id, name, aliases }) => ({ id, name, aliases })),
    [{ id: "lee", name: "Ann Lee", aliases: ["Ms. Lee", "Lee", "she"] }],
  );
});

test("it tells two people of one family name apart by their titles", () => {
  const text = 'Ann Lee met Robert Lee. "We begin," Mrs. Lee said.\n\n"We end," Mr. Lee said.';
  assert.deepEqual(names(text), ["Ann Lee", "Robert Lee"]);
});

test("it resolves a pronoun by gender, and says so", () => {
  const text = '"We begin," Ann Lee said after Robert Ek had left. "Go," she said. "I am gone," he said.';
  assert.deepEqual(names(text), ["Ann Lee", "Ann Lee", "Robert Ek"]);
  assert.ok(draftStatements(text).statements[1]?.doubts.some((doubt) => doubt.includes("Ann Lee")));
});

test("it takes a role from the title before a name and from the explanation after it", () => {
  const text = '"We begin now," said Ann Lee, a lawyer for the port. "We end here," said Sen. Bo Ek.';
  assert.deepEqual(
    draftStatements(text).people.map((one) => one.role),
    ["lawyer for the port", "Sen."],
  );
});

test("it resolves a role to the one who has it", () => {
  assert.deepEqual(names('Port director Ann Lee was there. "We begin now," the director said.'), ["Ann Lee"]);
});

test("it takes a role from wherever the text gives it", () => {
  const text = 'Transport Minister Ilse Brandt was there. "We begin now," Brandt said.';
  assert.deepEqual(
    draftStatements(text).people.map((one) => one.role),
    ["Transport Minister"],
  );
});

test("it knows by a name alone whom a full name without title means", () => {
  assert.deepEqual(names('Harbour master Bo Ek of Eskholm came. Ek was short. "We begin now," he said.'), [
    "Bo Ek",
  ]);
});

test("it reads the occasion off the words around the cue, and asks", () => {
  const text = "Ann Lee told the town council on March 10, 2031, that the pier would stay open.";
  const [statement] = draftStatements(text).statements;
  assert.deepEqual(statement?.occasion, { to: "the town council", on: "2031-03-10" });
  assert.ok(statement?.doubts.includes("is this the occasion?"));
});

test("it takes the date of the report for nobody's occasion", () => {
  const text = "OSLO, 4 May 2031 — The pier would stay open, Ann Lee said on Monday.";
  assert.deepEqual(draftStatements(text).statements[0]?.occasion, { when: "on Monday" });
});

test("it drafts no paraphrase of what only shows something", () => {
  assert.deepEqual(draftStatements("Her silence suggests that the pier is still in doubt.").statements, []);
});

test("it reads words parted by a blank that does not break", () => {
  assert.deepEqual(names('Ann Lee came. "We begin now," she\u00a0told\u00a0reporters.'), ["Ann Lee"]);
});

test("it tells direct, mixed and indirect statements apart", () => {
  const text =
    '"The pier is closed," Ann Lee said. She called it "a danger to all" and said it must go. Ann Lee said that the town would pay.';
  assert.deepEqual(
    draftStatements(text).statements.map(({ kind, content }) => [kind, content]),
    [
      ["direct", "The pier is closed"],
      ["mixed", 'it "a danger to all" and said it must go'],
      ["indirect", "the town would pay"],
    ],
  );
});

test("it finds a paraphrase wherever its cue stands", () => {
  for (const text of [
    "Ann Lee said the pier would stay open.",
    "Ann Lee told reporters on Monday that the pier would stay open.",
    "The pier would stay open, Ann Lee said.",
    "The pier would stay open, said Ann Lee.",
    "OSLO, 4 May — The pier would stay open, Ann Lee said on Monday, two years after it was built.",
  ]) {
    const [statement] = draftStatements(text).statements;
    assert.deepEqual(
      [statement?.kind, statement?.content.toLowerCase()],
      ["indirect", "the pier would stay open"],
    );
  }
});

test("it drafts no paraphrase where nobody plainly reports one", () => {
  for (const text of [
    "Ann Lee told the Daily Mole on Monday.",
    "His claims made news.",
    "Ann Lee was told to go.",
  ]) {
    assert.deepEqual(draftStatements(text).statements, []);
  }
});

test("it makes one mixed statement of the fragments of one sentence", () => {
  const text = 'Ann Lee said the pier was "old and tired" but "not yet ready to go."';
  assert.deepEqual(
    draftStatements(text).statements.map((one) => one.content),
    ['the pier was "old and tired" but "not yet ready to go."'],
  );
});

test("it proposes titles and scare quotes as nobody's", () => {
  const text = 'The book "A Pier for All" is out. The so-called "reform" has failed.';
  assert.deepEqual(
    draftStatements(text).unattributed.map((one) => one.exact),
    ["A Pier for All", "reform"],
  );
  assert.deepEqual(draftStatements(text).statements, []);
});

test("it follows single marks over several paragraphs", () => {
  const text = "Ann Lee said: ‘It isn’t the end. The boats don’t leave.\n\n‘We’ll go on.’\n";
  assert.deepEqual(
    draftStatements(text).quotes.map((one) => [one.text, one.speaker?.name]),
    [
      ["It isn’t the end. The boats don’t leave.", "Ann Lee"],
      ["We’ll go on.", "Ann Lee"],
    ],
  );
});

test("it reads past the signs of Markdown", () => {
  const text = "# “We go on,” port says\n\n> “He told me to stop,” Bo Ek recalled.\n";
  assert.deepEqual(
    draftStatements(text).statements.map(({ kind, content }) => [kind, content]),
    [
      ["direct", "We go on"],
      ["direct", "He told me to stop"],
    ],
  );
});

test("it has no doubt where the cue names the speaker", () => {
  assert.deepEqual(draftStatements('"The pier stays open," said Ann Lee.').statements[0]?.doubts, []);
});

test("it says what makes a speaker doubtful", () => {
  const text = '"The pier stays open," said Ann Lee.\n\n"And that is all there is."';
  assert.match(draftStatements(text).statements[1]?.doubts.join() ?? "", /no cue/);
});

test("it numbers passages as an editor numbers lines", () => {
  assert.deepEqual(
    draftStatements('One.\r\n\r\n"The pier stays open," said Ann Lee.').statements.map((one) => one.passage),
    [3],
  );
});

test("it makes ids of the first words that matter, each once", () => {
  const text = '"The pier stays open," said Ann Lee. "The pier stays open," said Bo Ek.';
  assert.deepEqual(
    draftStatements(text).statements.map((one) => one.id),
    ["pier-stays-open", "pier-stays-open-2"],
  );
});

const FRAGMENTS = [
  '"',
  "“",
  "”",
  "'",
  "’",
  "''",
  "\n",
  "\n\n",
  "\r\n",
  " ",
  ", ",
  ". ",
  "? ",
  ": ",
  "—",
  "Ann Lee",
  "Mr. Ek",
  "she",
  "said",
  "told",
  "who",
  "that",
  "the pier",
  "and",
  "of",
  "🙂",
  "(",
  ")",
  '<b a="',
  "`",
  "\uFEFF",
  "\u0000",
  "\uD800",
];
const scraps = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string()), { maxLength: 60 })
  .map((parts) => parts.join(""));

test("whatever the text, it drafts quotations in order, inside the text", () => {
  fc.assert(
    fc.property(scraps, (text) => {
      const length = Array.from(text).length;
      const { quotes } = draftStatements(text);
      quotes.forEach(({ start, end, speaker }, at) => {
        assert.ok(0 <= start && start < end && end <= length);
        assert.ok((quotes[at - 1]?.start ?? 0) <= start);
        if (speaker) assert.ok(0 <= speaker.start && speaker.start < speaker.end && speaker.end <= length);
      });
    }),
    { numRuns: 500 },
  );
});

test("whatever the text, each quotation's text is what stands there", () => {
  fc.assert(
    fc.property(scraps, (text) => {
      const points = Array.from(text);
      for (const { start, end, text: quoted } of draftStatements(text).quotes)
        assert.equal(points.slice(start, end).join(""), quoted);
    }),
    { numRuns: 300 },
  );
});

test("a text of nothing but marks, or of one endless sentence, takes no longer than its length deserves", () => {
  for (const text of [
    '"'.repeat(50_000),
    "'a ".repeat(50_000),
    'She said "no" and '.repeat(5_000),
    "Ann and Bo, who ".repeat(10_000),
  ]) {
    const start = performance.now();
    draftStatements(text);
    assert.ok(performance.now() - start < 5_000);
  }
});
