import type { Phrase } from "./language/noun-phrases.ts";
import type { Report, Scene } from "./text/report.ts";
import type { Sentence } from "./text/sentences.ts";
import type { Stretch } from "./text/tokens.ts";

/** The words by which a text names a speaker. The core leaves out what "of …" or "for …" adds. */
export interface Mention extends Stretch {
  readonly text: string;
  readonly core: string;
}

/** Who said a quotation, by which rule, and what makes that doubtful. */
export interface Attribution {
  readonly speaker: Mention;
  readonly cue: string;
  readonly rule: string;
  readonly doubts: readonly string[];
}

/** What a rule has found: the speaker's phrase and the cue, and its reasons for doubt. */
export interface Finding {
  readonly speaker: Mention;
  readonly cue: string;
  readonly doubts?: readonly string[];
}

/** A rule that needs only the sentence of a quotation. */
export type SentenceRule = (scene: Scene) => Finding | undefined;

export function mentionOf(text: string, sentence: Sentence, phrase: Phrase): Mention {
  const start = sentence[phrase.first]?.start ?? 0;
  const end = sentence[phrase.last]?.end ?? start;
  const coreEnd = sentence[phrase.coreLast]?.end ?? end;
  return { start, end, text: text.slice(start, end), core: text.slice(start, coreEnd) };
}

/** What is known of the quotations of a report, each at its place. */
export type Known = readonly (Attribution | undefined)[];

/** A rule that looks at the quotations and sentences around the one at a place. */
export type ContextRule = (report: Report, at: number, known: Known) => Finding | undefined;

/** A finding from the phrase and the place of the cue in the scene's sentence. */
export function finding(scene: Scene, phrase: Phrase, cue: number, doubts: readonly string[] = []): Finding {
  return {
    speaker: mentionOf(scene.text, scene.sentence, phrase),
    cue: scene.sentence[cue]?.text ?? "",
    doubts,
  };
}
