import { personById, type Briefing } from "../src/model/briefing.ts";
import {
  contentParts,
  hasSpeaker,
  quotedParts,
  type ContentPart,
  type Statement,
} from "../src/model/statement.ts";
import type { Person } from "../src/model/person.ts";
import { remembered } from "../src/model/remembered.ts";
import { COMMON_GROUP, WITH_ARTICLE } from "./language.ts";
import { wording } from "./wording.ts";

/** The content as one text, somebody's words in curly quotation marks. */
export const quotedText = (statement: Statement): string => partsText(contentParts(statement));

/** The content as one text, with nothing that shows which words are quoted. */
export const plainText = remembered((statement: Statement): string =>
  contentParts(statement)
    .map(({ text }) => text)
    .join(""),
);

/** Parts as one text, the quoted ones in curly quotation marks. */
export const partsText = (parts: readonly ContentPart[]): string =>
  parts.map(({ text, quoted }) => (quoted ? wording.quoted(text) : text)).join("");

/** Only the quoted words, as one text with gaps between the parts. */
export const onlyQuoted = (statement: Statement): string => quotedParts(statement).join(" … ");

/** The one who says it, as named inside a sentence; "the report itself" where nobody is cited. */
export const voiceName = (statement: Statement, briefing: Briefing): string =>
  statement.speaker === undefined
    ? wording.options.reportItself.toLowerCase()
    : nameInSentence(personById(briefing, statement.speaker));

/** "the U.S. State Department", "unnamed sources", "Marco Rubio". */
export function nameInSentence({ name, body }: Person): string {
  if (!body) return name;
  if (COMMON_GROUP.test(name)) return name.charAt(0).toLowerCase() + name.slice(1);
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** Where the statement stands and how the report gives it: the core of most rationales. */
export function provenance(statement: Statement, briefing: Briefing): string {
  const { passage, cue, kind } = statement;
  const name = voiceName(statement, briefing);
  const where = {
    direct: wording.rationale.quoted(name, passage),
    mixed: wording.rationale.partlyQuoted(name, passage),
    indirect: wording.rationale.reported(name, passage),
    assertion: wording.rationale.asserted(passage),
    inference: wording.rationale.inferred(passage),
  }[kind];
  if (cue === undefined) return where;
  return `${where} ${hasSpeaker(kind) ? wording.rationale.withCue(cue) : wording.rationale.inferredBy(cue)}`;
}

/** The provenance, and our remark on the statement where there is one. */
export const fullProvenance = (statement: Statement, briefing: Briefing): string =>
  [provenance(statement, briefing), statement.note].filter((text) => text !== undefined).join(" ");

/** The first words of a text, with an ellipsis where something is left out. */
export function shortened(text: string, words = 28): string {
  const all = text.split(" ");
  return all.length <= words + 2
    ? text
    : `${all
        .slice(0, words)
        .join(" ")
        .replace(/[,;:.]$/, "")} …`;
}

/** The statement as one short text for feedback, quotation marks kept even where it is cut. */
export function excerpt(statement: Statement): string {
  const text = shortened(quotedText(statement));
  const closed = text.endsWith("…") && text.lastIndexOf("“") > text.lastIndexOf("”") ? `${text}”` : text;
  return withStop(closed);
}

/** The text with a full stop where it has no end of its own. */
export const withStop = (text: string): string => (/[.?!…]\s?[”’"]?$/.test(text) ? text : `${text}.`);

/** The statement with its voice before it: "Marco Rubio: “…”". */
export function spokenText(statement: Statement, briefing: Briefing): string {
  const text = withStop(quotedText(statement));
  return statement.speaker === undefined ? text : `${personById(briefing, statement.speaker).name}: ${text}`;
}
