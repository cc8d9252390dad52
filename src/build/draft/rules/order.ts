import type { ContextRule, SentenceRule } from "../attribution.ts";
import { agent } from "./agent.ts";
import { alternation } from "./alternation.ts";
import { asPut } from "./as-put.ts";
import { signature } from "./signature.ts";
import { speechNoun } from "./speech-noun.ts";
import { toWhom } from "./to-whom.ts";
import { accordingTo } from "./according-to.ts";
import { speechAround, stanceAround } from "./clause-around.ts";
import { colonLabel } from "./colon-label.ts";
import {
  continuedParagraph,
  lastSpeaker,
  nextInParagraph,
  nextParagraph,
  sameParagraph,
} from "./same-speaker.ts";
import { paragraphBefore, sentenceBefore, topicBefore } from "./sentence-before.ts";
import { cueJustAfter } from "./cue-just-after.ts";
import { cueJustBefore } from "./cue-just-before.ts";
import { inWords } from "./in-words.ts";
import { invertedCue } from "./inverted-cue.ts";
import { sentenceSubject } from "./sentence-subject.ts";
import { laterClause, tailCue } from "./tail-cue.ts";
import { transcriptLabel } from "./transcript-label.ts";

/**
 * The rules that need only the sentence, in the order in which they are tried; the first that finds a speaker wins.
 *
 * Labels and cues that touch the quotation come first, then what frames the whole sentence, then weaker signs.
 */
export const sentenceRules: readonly SentenceRule[] = [
  transcriptLabel,
  colonLabel,
  cueJustBefore,
  invertedCue,
  cueJustAfter,
  toWhom,
  signature,
  accordingTo,
  asPut,
  inWords,
  speechAround,
  tailCue,
  stanceAround,
  agent,
  speechNoun,
  laterClause,
  sentenceSubject,
];

/**
 * The rules for a quotation whose sentence names nobody, in the order in which they are tried: first what the marks
 * and the dialogue show, then the same paragraph, then the one before.
 */
export const contextRules: readonly ContextRule[] = [
  continuedParagraph,
  alternation,
  sentenceBefore,
  sameParagraph,
  nextInParagraph,
  nextParagraph,
  paragraphBefore,
  topicBefore,
  lastSpeaker,
];
