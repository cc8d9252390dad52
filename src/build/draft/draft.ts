import type { Mention } from "./attribution.ts";
import { codePointCounter } from "./text/code-points.ts";
import type { Kind } from "./kinds.ts";
import { passageCounter } from "./text/passages.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { readReport, type Report } from "./text/report.ts";
import { resolveSpeakers, type Resolved } from "./people/resolve-speakers.ts";
import { listSpeakers, type Speaker } from "./people/speakers.ts";
import { oneLine, statementPieces, statementsOf, type DraftStatement } from "./statements.ts";

/** A quotation of the text, in code points, with the mention of its speaker; null where nobody is found. */
export interface DraftQuote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly cue: string;
  readonly kind: Kind;
  readonly speaker: { readonly name: string; readonly start: number; readonly end: number } | null;
}

/** A quotation that is likely nobody's statement. */
export interface DraftUnattributed {
  readonly passage: number;
  readonly exact: string;
  readonly because: string;
}

/** All that is drafted from a report. */
export interface Draft {
  readonly quotes: readonly DraftQuote[];
  readonly people: readonly Speaker[];
  readonly statements: readonly DraftStatement[];
  readonly unattributed: readonly DraftUnattributed[];
}

/**
 * Drafts all that can be drafted from a report: every quotation with its speaker, the people, the statements, and
 * the quoted spans that are likely nobody's. Any text yields a draft; the same text yields the same one.
 */
export function draftStatements(text: string): Draft {
  const report = readReport(text);
  const pieces = piecesOf(report);
  const resolved = new Map(
    resolveSpeakers(report, pieces.flatMap(mentionIn)).map((one) => [one.mention.start, one]),
  );
  const stated = statementPieces(pieces, resolved);
  const people = listSpeakers(report, speaking(stated, resolved));
  return {
    quotes: quotesOf(report, pieces, resolved),
    people,
    statements: statementsOf(report, stated, { resolved, people }),
    unattributed: unattributedOf(report, pieces),
  };
}

/** The mention of a piece's speaker; none for what is likely nobody's. */
const mentionIn = ({ because, said }: Piece): readonly Mention[] =>
  because === undefined && said ? [said.speaker] : [];

function speaking(stated: readonly Piece[], resolved: ReadonlyMap<number, Resolved>): readonly Resolved[] {
  const starts = new Set(stated.map((piece) => piece.said?.speaker.start));
  return [...resolved.values()].filter((one) => starts.has(one.mention.start));
}

function quotesOf(
  report: Report,
  pieces: readonly Piece[],
  resolved: ReadonlyMap<number, Resolved>,
): readonly DraftQuote[] {
  const points = codePointCounter(report.text);
  const quoted = pieces.filter((piece) => piece.kind !== "indirect");
  return quoted.map((piece) => {
    const [mention] = mentionIn(piece);
    const name = mention && (resolved.get(mention.start)?.name ?? mention.core);
    return {
      start: points(piece.start),
      end: points(piece.end),
      text: report.text.slice(piece.start, piece.end),
      cue: piece.said?.cue ?? "",
      kind: piece.kind,
      speaker: mention ? { name: name ?? "", start: points(mention.start), end: points(mention.end) } : null,
    };
  });
}

function unattributedOf(report: Report, pieces: readonly Piece[]): readonly DraftUnattributed[] {
  const passage = passageCounter(report.text);
  return pieces.flatMap(({ start, end, because }) =>
    because === undefined
      ? []
      : [{ passage: passage(start), exact: oneLine(report.text.slice(start, end)), because }],
  );
}
