import type { DraftStatement } from "../draft/statements.ts";
import type { Speaker } from "../draft/people/speakers.ts";
import { shown } from "../draft/text/hidden.ts";
import { slug } from "../content/slug.ts";

/** What an outline is made from. */
export interface OutlineOf {
  readonly title: string;
  readonly statements: readonly DraftStatement[];
  readonly people: readonly Speaker[];
}

/** Statements up to this length stand two on a slide. */
const SHORT = 150;

/** A first outline of slides, by file name: who and when, what was said on which occasion, how to read the report. */
export function outline(of: OutlineOf): Readonly<Record<string, string>> {
  const headings = ownHeadings([
    of.title,
    ...occasions(of).flatMap(({ slides, name }) => slides.map(() => name)),
  ]);
  return {
    "1-voices.md": voices(of, headings[0] ?? ""),
    "2-words.md": words(of, headings.slice(1)),
    "3-reading.md": reading(),
  };
}

const question = (text: string): string => `[check]: # (${text})`;

const slides = (...all: readonly string[]): string => `${all.join("\n\n---\n\n")}\n`;

const voices = ({ statements }: OutlineOf, title: string): string =>
  slides(
    `${question("is this the title slide you want? Say in the notes where the report comes from")}

## ${title} {.ours}

One news report, read line by line.

Note:
This briefing rests on one news report and on nothing else. We ask who said what, and where it stands.`,
    `## Agenda {.ours}

- Who speaks, and when
- What was said, occasion by occasion
- How to read this report`,
    `# Who speaks, and when {.ours}

The people of the report, with the offices that it gives them.`,
    `## Who’s who

![[people]]`,
    timeline(statements),
  );

/** The picture needs dates; where there are none yet, the slide says how to add one. */
function timeline(statements: readonly DraftStatement[]): string {
  if (statements.some(({ occasion }) => occasion.on !== undefined)) return "## Timeline\n\n![[timeline]]";
  return `${question("where the report gives a date, write it as `occasion: { on: 2031-03-10 }` and put `![[timeline]]` here; or delete this slide")}

## Timeline {.ours}

None of these statements has a date yet.`;
}

function words(of: OutlineOf, headings: readonly string[]): string {
  const shown = occasions(of).flatMap(({ slides }) => slides);
  return slides(
    `${question("order these slides as you want to tell it, and cut what you do not need")}

# What was said {.ours}

Occasion by occasion, in the order of the report.`,
    ...shown.map((statements, at) => `## ${headings[at]}\n\n${figures(statements)}`),
  );
}

const reading = (): string =>
  slides(
    `# How to read this report {.ours}

How much is quoted, how much is retold, and what the report says by itself.`,
    "## Kinds of statement\n\n![[shares]]",
    "## Where the quoted words stand\n\n![[evidence]]",
    `## What this briefing does not say {.ours}

Whether a statement is true. It says who made it, and where that stands.`,
  );

interface Occasion {
  readonly name: string;
  readonly slides: readonly (readonly DraftStatement[])[];
}

/** The statements of one speaker on one occasion, in the order of the report, a slide each or two. */
function occasions({ statements, people }: OutlineOf): readonly Occasion[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const groups = new Map<string, DraftStatement[]>();
  for (const statement of statements) {
    const name = [names.get(statement.speaker ?? "") ?? "Unknown speaker", ...whereAndWhen(statement)].join(
      ", ",
    );
    groups.set(name, [...(groups.get(name) ?? []), statement]);
  }
  return [...groups].map(([name, own]) => ({ name, slides: pairs(own) }));
}

const whereAndWhen = ({ occasion: { at, to, when } }: DraftStatement): readonly string[] =>
  [at, to === undefined ? undefined : `to ${to}`, when].filter((one) => one !== undefined);

/** One statement a slide, or two short ones. */
function pairs(statements: readonly DraftStatement[]): readonly (readonly DraftStatement[])[] {
  const [first, second, ...rest] = statements;
  if (first === undefined) return [];
  if (second === undefined) return [[first]];
  const fits = first.content.length <= SHORT && second.content.length <= SHORT;
  return fits ? [[first, second], ...pairs(rest)] : [[first], ...pairs(statements.slice(1))];
}

const figures = (pair: readonly DraftStatement[]): string => {
  const embeds = pair.map(({ id }) => `![[${id}]]`).join("\n\n");
  return pair.length === 1 ? embeds : `::: against\n${embeds}\n:::`;
};

/** The headings that every outline has. */
const FIXED = ["Agenda", "Who speaks, and when", "Who’s who", "Timeline", "What was said"].concat([
  "How to read this report",
  "Kinds of statement",
  "Where the quoted words stand",
  "What this briefing does not say",
]);

/** Headings that each make an address of its own: the second of a name is counted. */
function ownHeadings(names: readonly string[]): readonly string[] {
  const taken = new Set(FIXED.map(slug));
  return names.map((name) => {
    const base = slug(name) === "" ? "Unknown speaker" : plain(name);
    let heading = base;
    for (let count = 2; taken.has(slug(heading)); count += 1) heading = `${base} (${count})`;
    taken.add(slug(heading));
    return heading;
  });
}

/** Text that means nothing in Markdown but itself, in one line. */
const plain = (text: string): string =>
  shown(text)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    .replace(/[\\`*_{}[\]<>#!&@|~]/g, "\\$&");
