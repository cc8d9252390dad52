import type { Attribution, ContextRule } from "../attribution.ts";
import type { Report } from "../text/report.ts";

/**
 * A quotation that its paragraph leaves open goes on in the next.
 *
 * Example: "The pier stays open," Ann Lee said. "We need it. ¶ "It is our only one."
 * Measured: decides 2 of the 559 quotations, 1 rightly; without it 0.950 instead of 0.950.
 */
export const continuedParagraph: ContextRule = (report, at, known) => {
  const [scene, before] = [report.scenes[at], report.scenes[at - 1]];
  if (!before?.quotation.open || scene?.paragraph !== before.paragraph + 1) return undefined;
  return again(known[at - 1], []);
};

/**
 * Within a paragraph, the speaker stays.
 *
 * Example: "The pier stays open," Ann Lee said. "We need it."
 * Measured: decides 40 of the 559 quotations, 35 rightly; without it 0.946 instead of 0.950.
 */
export const sameParagraph: ContextRule = (report, at, known) =>
  isSameParagraph(report, at, at - 1) ? again(known[at - 1], []) : undefined;

/**
 * The first of two quotations in a paragraph may be waiting for the cue of the second.
 *
 * Example: "We need the pier." "It is our only one," Ann Lee said.
 * Measured: decides 1 of the 559 quotations, 1 rightly; without it 0.948 instead of 0.950.
 */
export const nextInParagraph: ContextRule = (report, at, known) =>
  isSameParagraph(report, at, at + 1)
    ? again(known[at + 1], ["the cue is with the next quotation"])
    : undefined;

/**
 * A quotation that its paragraph leaves open may get its cue in the next.
 *
 * Example: "We need the pier. ¶ "It is our only one," Ann Lee said.
 * Measured: decides 0 of the 559 quotations, 0 rightly; without it 0.950 instead of 0.950.
 */
export const nextParagraph: ContextRule = (report, at, known) => {
  const [scene, next] = [report.scenes[at], report.scenes[at + 1]];
  if (scene === undefined || !scene.quotation.open || next?.paragraph !== scene.paragraph + 1)
    return undefined;
  return again(known[at + 1], ["the cue is in the next paragraph"]);
};

/**
 * A quotation without a cue goes on with the last speaker.
 *
 * Example: "The pier stays open," Ann Lee said. ¶ "We need it."
 * Measured: decides 0 of the 559 quotations, 0 rightly; without it 0.950 instead of 0.950.
 */
export const lastSpeaker: ContextRule = (_report, at, known) =>
  again(
    known.slice(Math.max(0, at - FARTHEST), at).findLast((one) => one !== undefined),
    ["no cue: the last speaker is taken to go on"],
  );

const FARTHEST = 10;

const isSameParagraph = ({ scenes }: Report, at: number, other: number): boolean =>
  scenes[at]?.paragraph === scenes[other]?.paragraph;

const again = (one: Attribution | undefined, doubts: readonly string[]) =>
  one && { ...one, doubts: [...one.doubts, ...doubts] };
