import type { Attribution } from "./attribution.ts";
import { sentenceRules } from "./rules/order.ts";
import type { Report } from "./text/report.ts";
import type { Quotation } from "./text/scan-quotations.ts";
import { sentencesOf } from "./text/sentences.ts";

/**
 * Who speaks in a quotation inside another: whoever the outer one names as speaking, or else its own speaker.
 */
export function nestedAttribution(
  report: Report,
  inner: Quotation,
  outer: Quotation,
  speaker: Attribution | undefined,
): Attribution | undefined {
  const own = sentencesOf(report.text, outer, [inner]).flatMap((sentence) => {
    const at = sentence.findIndex((token) => token.kind === "quote");
    if (at < 0) return [];
    const scene = { text: report.text, quotation: inner, sentence, at, paragraph: 0, order: 0 };
    return sentenceRules
      .filter(
        (rule) =>
          rule.name === "cueJustBefore" || rule.name === "invertedCue" || rule.name === "cueJustAfter",
      )
      .flatMap((rule) => rule(scene) ?? []);
  })[0];
  const doubts = ["a quotation inside a quotation"];
  if (own) return { ...own, rule: "nested", doubts };
  return speaker && { ...speaker, doubts: [...speaker.doubts, ...doubts] };
}
