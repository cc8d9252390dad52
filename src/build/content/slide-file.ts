import type { MarkdownIt, Token } from "markdown-it";
import { basename } from "node:path";
import type { Slide } from "../../model/briefing.ts";
import type { Complaint } from "./complaint.ts";
import { uncitedSentences } from "./sentences.ts";
import { slug } from "./slug.ts";
import { readTextFile } from "./text-file.ts";

/** A statement, item or picture that a slide names, and where. */
export interface Reference {
  readonly id: string;
  readonly line: number;
  readonly how: "embed" | "citation";
}

/** A slide as its file gives it; `content` and `notes` are markdown-it's tokens, without the heading. */
export interface SlideSource {
  readonly file: string;
  readonly line: number;
  readonly slide: Omit<Slide, "statements" | "items">;
  readonly references: readonly Reference[];
  readonly heading: Token;
  readonly content: readonly Token[];
  readonly notes: readonly Token[];
}

/** One Markdown file of slides, with what is wrong in it. */
export interface SlideFile {
  readonly file: string;
  /** The file's name without number and ending. */
  readonly partId: string;
  readonly title: string;
  readonly slides: readonly SlideSource[];
  readonly complaints: readonly Complaint[];
}

/** The layouts that `::: name` can ask for. */
export const FENCES = ["against", "branches", "steps"] as const;

/** Reads one Markdown file of slides. Never throws; ids that lead nowhere are for the caller to find. */
export function readSlideFile(file: string, md: MarkdownIt): SlideFile {
  const partId = basename(file, ".md").replace(/^\d+-/, "");
  const { text, complaint } = readTextFile(file);
  if (complaint) return { file, partId, title: "", slides: [], complaints: [complaint] };

  const complaints: Complaint[] = [];
  const complain = (line: number, reason: string): void => void complaints.push({ file, line, reason });
  const slides = splitSlides(md.parse(text, {})).flatMap((tokens) => readSlide(file, tokens, complain));
  const title = titleOfPart(slides, complain);
  return { file, partId, title, slides, complaints };
}

type Complain = (line: number, reason: string) => void;

function splitSlides(tokens: readonly Token[]): readonly Token[][] {
  const slides: Token[][] = [];
  for (const token of tokens) {
    if (token.type === "slide_open") slides.push([]);
    slides.at(-1)?.push(token);
  }
  return slides.map((slide) => slide.filter((token) => token.type !== "slide_close"));
}

function titleOfPart(slides: readonly SlideSource[], complain: Complain): string {
  const openers = slides.filter(({ slide }) => slide.opensPart);
  if (openers.length === 0)
    complain(1, "no slide opens the part; give one a first-level heading (# Title of the part)");
  for (const extra of openers.slice(1))
    complain(extra.line, "a second first-level heading; a part has one, the other slides use ##");
  return openers[0]?.slide.title ?? "";
}

function readSlide(file: string, [open, ...tokens]: readonly Token[], complain: Complain): SlideSource[] {
  const line = (open?.map?.[0] ?? 0) + 1;
  const headings = tokens.filter((token) => token.type === "heading_open");
  const heading = headings[0];
  if (!heading) {
    complain(line, "a slide without a heading");
    return [];
  }
  for (const extra of headings.slice(1))
    complain(lineOf(extra, line), "a second heading on the same slide; start a new slide with ---");

  const at = tokens.indexOf(heading);
  const title = plainText(tokens[at + 1]);
  const body = tokens.filter((_, index) => index < at || index > at + 2);
  const notesStart = body.findIndex((token) => token.type === "notes_open");
  const content = notesStart < 0 ? body : body.slice(0, notesStart);
  const notes = notesStart < 0 ? [] : body.slice(notesStart + 1, -1);

  const mark = heading.meta?.["mark"] as string | undefined;
  const ours = mark === "ours";
  const headingLine = lineOf(heading, line);
  if (mark !== undefined && !ours)
    complain(headingLine, `unknown heading mark {.${mark}}; the one that exists is {.ours}`);
  if (slug(title) === "") complain(headingLine, "a heading without a letter or figure");
  checkBlocks(content, ours, complain);
  checkBlocks([...tokens.slice(at, at + 3), ...notes], true, complain);
  checkBlocks(notes, true, complain);
  const slide = { id: slug(title), title, ours, opensPart: heading.tag === "h1" };
  const references = referencesIn([...tokens.slice(at, at + 3), ...content, ...notes]);
  return [
    {
      file,
      line: headingLine,
      slide,
      references,
      heading: inlineOf(tokens[at + 1], heading),
      content,
      notes,
    },
  ];
}

const inlineOf = (token: Token | undefined, fallback: Token): Token => token ?? fallback;

function checkBlocks(tokens: readonly Token[], ours: boolean, complain: Complain): void {
  for (const [index, token] of tokens.entries()) {
    const line = lineOf(token, 1);
    if (token.type === "fence_open") checkFence(token, line, complain);
    if (token.type !== "inline") continue;
    if (token.children?.some(({ type }) => type === "image"))
      complain(
        line,
        "pictures from files are not supported; ![[…]] embeds a statement, an item or a picture",
      );
    if (/^:::/m.test(token.content)) complain(line, "a line with ::: that neither opens nor closes a fence");
    if (!ours && tokens[index - 1]?.type !== "heading_open") {
      for (const sentence of uncitedSentences(token))
        complain(
          line,
          `nothing is cited for "${shorten(sentence)}"; add [@statement], or {.ours} to the heading`,
        );
    }
  }
}

function checkFence(token: Token, line: number, complain: Complain): void {
  const name = String(token.meta?.["name"]);
  if (!FENCES.some((known) => known === name))
    complain(line, `unknown fence "${name}"; there are: ${FENCES.join(", ")}`);
  if (token.meta?.["closed"] === false) complain(line, `the fence "${name}" is not closed; end it with :::`);
}

function referencesIn(tokens: readonly Token[]): Reference[] {
  return tokens.flatMap((token): Reference[] => {
    const line = lineOf(token, 1);
    if (token.type === "embed") return [{ id: String(token.meta?.["id"]), line, how: "embed" }];
    return (token.children ?? [])
      .filter(({ type }) => type === "citation")
      .map(({ meta }) => ({ id: String(meta?.["id"]), line, how: "citation" as const }));
  });
}

const lineOf = (token: Token, fallback: number): number => (token.map ? token.map[0] + 1 : fallback);

const plainText = (inline: Token | undefined): string =>
  (inline?.children ?? [])
    .map(({ content }) => content)
    .join("")
    .trim();

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text);
