import { afterDateline } from "./language/main-subject.ts";
import type { Report } from "./text/report.ts";
import type { Sentence } from "./text/sentences.ts";
import { countBelow } from "./text/sorted.ts";
import { dateIn } from "./text/dates.ts";

/** When, where and to whom, as far as the words around the cue say; the unknown stays absent. */
export interface DraftOccasion {
  readonly at?: string;
  readonly when?: string;
  readonly to?: string;
  readonly on?: string;
}

const TO =
  /\b(?:told|tells|telling)\s+((?:the |a |an |his |her |its |their )?[\p{L}’'-]+(?:\s[\p{Lu}][\p{L}.’'-]*){0,4}(?:\s(?:council|board|committee|court|commission|parliament|newspaper|channel|audience|crowd|hearing))?)/u;
const AT =
  /\b(?:in|at|during|on)\s+((?:a|an|his|her|its|their)\s+(?:[\p{L}-]+\s){0,3}?(?:statement|letter|speech|interview|email|e-mail|memo|tweet|post|address|press conference|news conference|conference|briefing|rally|hearing|debate|call|meeting|report|article|column|book)|the\s+(?:rally|hearing|debate|quay|press conference|news conference))\b/u;
const WHEN =
  /\b((?:(?:last|this|next)\s+)?(?:on\s+)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:\s(?:morning|afternoon|evening|night))?|yesterday|(?:before|after)\s+the\s+(?:[\p{L}-]+\s)?(?:meeting|talks|vote|debate|hearing|speech|game|match|trial|summit))\b/u;

/** Nobody is told anything by these words: "told that", "told of". */
const NO_LISTENER = /^(?:that|of|about|him|her|them|it|me|us|how|what|why|to|on|in)$/;

/**
 * Makes the function that reads the occasion off the sentence around a mention of the speaker: to whom ("told the
 * council"), where ("in a letter"), when ("on Monday", "after the meeting") and on which date.
 *
 * Example: Ann Lee told the council on March 10, 2031: "The pier stays open."
 */
export function occasionReader({ text, sentences }: Report): (mention: number | undefined) => DraftOccasion {
  const placed = sentences.map(({ sentence }) => ({ start: sentence[0]?.start ?? 0, sentence }));
  return (mention) => {
    if (mention === undefined) return {};
    const sentence = placed[countBelow(placed, mention + 1) - 1]?.sentence ?? [];
    return occasionIn(plainWords(text, sentence, mention));
  };
}

function occasionIn(words: string): DraftOccasion {
  const to = TO.exec(words)?.[1];
  const [at, when, on] = [AT.exec(words)?.[1], WHEN.exec(words)?.[1], dateIn(words)];
  return {
    ...(at === undefined ? {} : { at }),
    ...(to === undefined || NO_LISTENER.test(to) ? {} : { to }),
    ...(when === undefined ? {} : { when }),
    ...(on === undefined ? {} : { on }),
  };
}

/** How far from the speaker an occasion is looked for. */
const REACH = 240;

/** The words of a sentence near a place, without what is quoted in it; a dateline is the report's date, nobody's. */
const plainWords = (text: string, sentence: Sentence, place: number): string =>
  sentence
    .slice(afterDateline(sentence))
    .filter(({ start, end }) => start > place - REACH && end < place + REACH)
    .map((token) => (token.kind === "quote" ? "…" : text.slice(token.start, token.end)))
    .join(" ")
    .replace(/ (?=[,.;:]|[’']s\b)/g, "");
