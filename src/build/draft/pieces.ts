import { attributions } from "./attribute.ts";
import type { Attribution } from "./attribution.ts";
import { mixedContent } from "./content.ts";
import { retoldIn, type Retold } from "./indirect.ts";
import { kindOf, type Kind } from "./kinds.ts";
import { nestedAttribution } from "./nested.ts";
import type { Report, Scene } from "./text/report.ts";
import type { Quotation } from "./text/scan-quotations.ts";
import { countBelow } from "./text/sorted.ts";
import { reasonUnattributed } from "./unattributed.ts";

/** A quotation or a paraphrase with all that is known of it, before names are resolved. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly said: Omit<Attribution, "rule"> | undefined;
  /** Asked for only where the piece becomes a statement. */
  readonly content: () => string;
  /** Why it is likely nobody's statement. */
  readonly because: string | undefined;
  /** Inside another quotation, and so a part of its statement. */
  readonly nested: boolean;
  /** The number of its sentence. */
  readonly sentence: number;
}

/** The quotations, nested ones too, and the paraphrases, in the order of the text. */
export function piecesOf(report: Report): readonly Piece[] {
  const said = attributions(report);
  const quoted = report.scenes.map((scene, at) => quotedPiece(scene, said[at]));
  const outers = report.scenes.map(({ quotation }) => quotation);
  const nested = report.nested.map((inner) => {
    const at = countBelow(outers, inner.start + 1) - 1;
    return nestedPiece(report, inner, outers[at], said[at]);
  });
  const retold = retoldIn(report).map((one) => retoldPiece(report, one));
  return [...quoted, ...nested, ...retold].sort((a, b) => a.start - b.start || b.end - a.end);
}

function quotedPiece(scene: Scene, said: Attribution | undefined): Piece {
  const kind = kindOf(scene, said);
  const { start, end } = scene.quotation;
  const because = reasonUnattributed(scene, said);
  const content = (): string =>
    kind === "direct" ? withoutComma(scene.text.slice(start, end)) : mixedContent(scene, said);
  return { start, end, kind, said, content, because, nested: false, sentence: scene.order };
}

/** The comma before "she said" belongs to the sentence around the quotation. */
const withoutComma = (words: string): string => words.replace(/,\s*$/, "");

function nestedPiece(
  report: Report,
  inner: Quotation,
  outer: Quotation | undefined,
  said: Attribution | undefined,
): Piece {
  const { start, end } = inner;
  const own = outer && nestedAttribution(report, inner, outer, said);
  return {
    start,
    end,
    kind: "direct",
    said: own,
    content: () => "",
    because: undefined,
    nested: true,
    sentence: -1,
  };
}

function retoldPiece({ text }: Report, { start, end, speaker, cue }: Retold): Piece {
  const content = (): string => text.slice(start, end).replace(/["“”„«»]/g, "");
  const said = { speaker, cue, doubts: [] };
  return { start, end, kind: "indirect", said, content, because: undefined, nested: false, sentence: -1 };
}
