import { personName, sentence } from "./words.ts";

/** How large a generated briefing is. */
export interface BriefingSize {
  readonly slides: number;
  readonly statements: number;
  /** Items written by hand, in `quiz.yaml`. */
  readonly items: number;
  /** Bytes of the source that a statement stands in. */
  readonly passageBytes: number;
}

/** A briefing as an author would have written it, and the report that it is made from. */
export interface GeneratedBriefing {
  /** By file name. */
  readonly files: Readonly<Record<string, string>>;
  readonly source: string;
}

/** What a briefing of so many slides is like when nothing is asked for: a statement a slide, an item every fifth. */
export const usualSize = (slides: number): BriefingSize => ({
  slides,
  statements: slides,
  items: Math.floor(slides / 5),
  passageBytes: 200,
});

const SLIDES_PER_PART = 100;
const STATEMENTS_PER_PERSON = 8;
const MOST_PEOPLE = 60;
const BULLETS = 3;

/** An invented briefing of a given size, that holds; the same size, the same briefing. */
export function generateBriefing(size: BriefingSize): GeneratedBriefing {
  const people = Math.min(MOST_PEOPLE, Math.max(6, Math.ceil(size.statements / STATEMENTS_PER_PERSON)));
  const statements = Array.from({ length: size.statements }, (_, index) => statementAt(index, people));
  return {
    files: {
      "briefing.yaml": briefingYaml(people),
      "statements.yaml": statements.map(({ yaml }) => yaml).join("\n"),
      "quiz.yaml": quizYaml(size),
      ...slideFiles(size),
    },
    source: `${statements.map(({ passage }) => padded(passage, size.passageBytes)).join("\n")}\n`,
  };
}

interface Written {
  readonly yaml: string;
  /** The line of the source that holds the statement. */
  readonly passage: string;
}

function statementAt(index: number, people: number): Written {
  const words = sentence(index);
  const by = index % people;
  const name = personName(by);
  const head = `- id: s${index}\n`;
  const foot = `  passage: ${index + 1}\n  about: [p${(by + 1) % people}]\n`;
  if (index % 4 === 0)
    return {
      yaml: `${head}  kind: direct\n  speaker: p${by}\n  cue: said\n  content: ${words}.\n${foot}`,
      passage: `${name} said: “${words}.”`,
    };
  if (index % 4 === 3)
    return { yaml: `${head}  kind: assertion\n  content: ${words}.\n${foot}`, passage: `${words}.` };
  return {
    yaml: `${head}  kind: indirect\n  speaker: p${by}\n  cue: told\n  content: ${words}.\n${foot}`,
    passage: `${name} told reporters that ${words}.`,
  };
}

/** The passage with as much neutral text after it as the size asks for. */
function padded(passage: string, bytes: number): string {
  const filler = " Nothing else was settled that day, and everybody went home.";
  return passage + filler.repeat(Math.max(0, Math.ceil((bytes - passage.length) / filler.length)));
}

function briefingYaml(people: number): string {
  const entries = Array.from(
    { length: people },
    (_, index) => `  p${index}: { name: ${personName(index)} }\n`,
  );
  return `title: An invented report
date: 2031-03-14
language: en
summary: A generated briefing. Nothing in it exists.
source: { title: An invented report, published: 2031-03-14, file: source.txt }
people:
${entries.join("")}`;
}

function slideFiles(size: BriefingSize): Readonly<Record<string, string>> {
  const parts = Math.ceil(size.slides / SLIDES_PER_PART);
  const files = Array.from({ length: parts }, (_, part): [string, string] => {
    const first = part * SLIDES_PER_PART;
    const count = Math.min(SLIDES_PER_PART, size.slides - first);
    const slides = Array.from({ length: count }, (_, index) => slideAt(first + index, index === 0, size));
    return [`${part + 1}-part-${part + 1}.md`, slides.join("\n---\n\n")];
  });
  return Object.fromEntries(files);
}

/** Three bullets, each third slide a quotation, notes on each: what peers get too. */
function slideAt(index: number, opensPart: boolean, { slides, statements }: BriefingSize): string {
  const from = Math.floor((index * statements) / slides);
  const to = Math.max(from + 1, Math.floor(((index + 1) * statements) / slides));
  const heading = `${opensPart ? "#" : "##"} ${headingAt(index)}\n`;
  const notes = `\nNote:\n${notesAt(index)}\n`;
  const ids = Array.from(
    { length: to - from },
    (_, offset) => `s${(from + offset) % Math.max(1, statements)}`,
  );
  if (index % 3 === 2) return `${heading}\n${ids.map((id) => `![[${id}]]\n`).join("\n")}${notes}`;
  const bullets = bulletsAt(index).map((text, at) => {
    const cited = ids.filter((_, position) => position % BULLETS === at);
    return `- ${text} ${(cited.length > 0 ? cited : [ids[0]]).map((id) => `[@${id}]`).join("")}\n`;
  });
  return `${heading}\n${bullets.join("")}${notes}`;
}

/** The heading of a slide. */
export const headingAt = (slide: number): string => `Point ${slide + 1} of the report`;

/** The bullets of a slide. */
export const bulletsAt = (slide: number): readonly string[] =>
  [0, 1, 2].map((bullet) => `${sentence(slide * BULLETS + bullet)}.`);

/** The speaker notes of a slide. */
export const notesAt = (slide: number): string =>
  `Say point ${slide + 1} slowly, ask who disagrees, and go on after one answer.`;

function quizYaml({ items, statements }: BriefingSize): string {
  if (items === 0) return "[]\n";
  return Array.from({ length: items }, (_, index) => itemAt(index, statements)).join("\n");
}

function itemAt(index: number, statements: number): string {
  const proof = index % Math.max(1, statements);
  const options = [1, 2, 3].map(
    (offset) =>
      `    - { text: "${sentence(index * 7 + offset + 100_000)}.", because: That is said nowhere. }\n`,
  );
  return `- id: asked-${index}
  kind: single-choice
  stem: Which of these does the report hold in its point ${index + 1}?
  options:
    - { text: "${sentence(proof)}.", proof: s${proof} }
${options.join("")}  rationale: The report says so in passage ${proof + 1}.
`;
}
