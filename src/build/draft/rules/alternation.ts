import type { Attribution, ContextRule } from "../attribution.ts";
import type { Report } from "../text/report.ts";

/**
 * In a dialogue, a question is answered by the other of the two who speak; from there on they take turns.
 *
 * Example: "Is it safe?" Bo Ek asked. ¶ "Quite safe," Ann Lee said. ¶ "For how long?" Ek asked. ¶ "For years."
 * Measured: decides 0 of the 559 quotations, 0 rightly; without it 0.950 instead of 0.950.
 */
export const alternation: ContextRule = (report, at, known) => {
  const last = known[at - 1];
  if (last === undefined || !isTurn(report, at) || !(asks(report, at - 1) || last.rule === "alternation"))
    return undefined;
  const other = otherSpeaker(report, known, at, last);
  return other && { ...other, cue: "", doubts: ["no cue: the two are taken to take turns"] };
};

/** The quotation is a paragraph of its own, and so was the one before it. */
const isTurn = ({ scenes }: Report, at: number): boolean => {
  const [scene, before] = [scenes[at], scenes[at - 1]];
  return (
    scene !== undefined &&
    before !== undefined &&
    scene.at === 0 &&
    scene.paragraph === before.paragraph + 1 &&
    !before.quotation.open
  );
};

const asks = ({ scenes, text }: Report, at: number): boolean => {
  const quotation = scenes[at]?.quotation;
  return quotation !== undefined && /\?\s*$/.test(text.slice(quotation.start, quotation.end));
};

/** The nearest earlier speaker, within six paragraphs, who is called otherwise than the last one. */
function otherSpeaker(
  { scenes }: Report,
  known: readonly (Attribution | undefined)[],
  at: number,
  last: Attribution,
): Attribution | undefined {
  const [floor, from] = [(scenes[at]?.paragraph ?? 0) - 6, Math.max(0, at - 12)];
  const near = known
    .slice(from, at - 1)
    .filter((_, place) => (scenes[from + place]?.paragraph ?? -1) >= floor);
  return near.findLast((one) => one !== undefined && familyName(one) !== familyName(last));
}

const familyName = ({ speaker }: Attribution): string => speaker.core.split(/\s+/).at(-1) ?? "";
