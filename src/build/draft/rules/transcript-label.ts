import type { Finding } from "../attribution.ts";
import type { Scene } from "../text/report.ts";

const LABEL = /^\s*(\p{Lu}[\p{Lu}\p{M}.'’ -]{1,40}|Q|A)(?=:\s)/u;

/**
 * A transcript names the speaker inside the marks or right before them.
 *
 * Example: "LEE: We have no plans to close the pier."
 * Measured: decides 6 of the 559 quotations, 6 rightly; without it 0.937 instead of 0.950.
 */
export function transcriptLabel({ text, quotation }: Scene): Finding | undefined {
  const label = LABEL.exec(text.slice(quotation.start, quotation.end))?.[1];
  if (label === undefined) return undefined;
  const start = text.indexOf(label, quotation.start);
  return { speaker: { start, end: start + label.length, text: label, core: label }, cue: ":" };
}
