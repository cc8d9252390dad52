import type { Attribution } from "./attribution.ts";
import type { Scene } from "./text/report.ts";

export type Kind = "direct" | "mixed" | "indirect";

/**
 * `direct` if all that is said stands in quotation marks; `mixed` if the quoted words are a part of a paraphrase.
 *
 * A quotation is whole if it starts its sentence or its paragraph, or follows a comma or a colon with a capital
 * letter, or goes on with one that the cue has interrupted.
 */
export function kindOf(scene: Scene, attribution: Attribution | undefined): Kind {
  const { sentence, at, text, quotation } = scene;
  const first = /[\p{L}\p{N}]/u.exec(text.slice(quotation.start, quotation.end))?.[0] ?? "";
  const before = sentence[at - 1];
  if (before === undefined) return goesOnOutside(scene) ? "mixed" : "direct";
  if (before.kind === "quote") return "direct";
  if (attribution === undefined || !/^[,:—–]$|^--$/.test(before.text)) return "mixed";
  const interrupted = before.text === "," && sentence.slice(0, at).some((token) => token.kind === "quote");
  return interrupted || /[\p{Lu}\p{N}]/u.test(first) ? "direct" : "mixed";
}

/** `"Nobody uses" the pier, she said`: the sentence of the quotation runs on outside it. */
function goesOnOutside({ sentence, at, text, quotation }: Scene): boolean {
  const next = sentence[at + 1];
  if (next === undefined || next.kind === "point") return false;
  return (
    !/[,.!?…—–-]\s*['’”"]*$/.test(text.slice(quotation.start, quotation.end)) && /^\p{Ll}/u.test(next.text)
  );
}
