import { RESERVED_NAMES } from "../content/reserved-names.ts";
import { PICTURE_NAMES } from "../pictures/picture-names.ts";
import type { Kind } from "./kinds.ts";
import { occasionReader, type DraftOccasion } from "./occasion.ts";
import type { Piece } from "./pieces.ts";
import type { Report } from "./text/report.ts";
import type { Resolved } from "./people/resolve-speakers.ts";
import { passageCounter } from "./text/passages.ts";
import { idFromContent, uniqueIds } from "./slugs.ts";
import type { Speaker } from "./people/speakers.ts";

/** A statement as an author would write it, and what is to be checked before it may stand. */
export interface DraftStatement {
  readonly id: string;
  readonly kind: Kind;
  /** The id of the speaker; undefined where nobody is found. */
  readonly speaker: string | undefined;
  readonly cue: string;
  readonly content: string;
  readonly occasion: DraftOccasion;
  readonly passage: number;
  readonly doubts: readonly string[];
}

/** The pieces that become statements: fragments in one sentence of one speaker are one statement. */
export function statementPieces(pieces: readonly Piece[], resolved: NameBook["resolved"]): readonly Piece[] {
  const own = pieces.filter((piece) => piece.because === undefined && !piece.nested);
  const keys = own.map((piece, at) =>
    piece.kind === "mixed"
      ? `${piece.sentence} ${resolved.get(piece.said?.speaker.start ?? -1)?.name}`
      : `${at}`,
  );
  const first = new Map(keys.map((key, at) => [key, at] as const).toReversed());
  return own.filter((_, at) => first.get(keys[at] ?? "") === at);
}

/** Makes a statement of each piece, with an id of its own. */
export function statementsOf(
  report: Report,
  pieces: readonly Piece[],
  names: NameBook,
): readonly DraftStatement[] {
  const contents = pieces.map((piece) => wholly(piece.kind, oneLine(piece.content())));
  const ids = uniqueIds(
    contents.map(([, content]) => idFromContent(content)),
    [...RESERVED_NAMES, ...PICTURE_NAMES],
  );
  const passage = passageCounter(report.text);
  const occasionAt = occasionReader(report);
  const idByName = new Map(names.people.map((one) => [one.name, one.id]));
  return pieces.map((piece, at) => {
    const who = piece.said && names.resolved.get(piece.said.speaker.start);
    const [kind, content] = contents[at] ?? [piece.kind, ""];
    const occasion = occasionAt(piece.said?.speaker.start);
    const doubts = [
      ...doubtsOfSpeaker(piece, who),
      ...doubtsOfKind(kind, content),
      ...(Object.keys(occasion).length > 0 ? ["is this the occasion?"] : []),
    ];
    const speaker = who && idByName.get(who.name);
    return {
      id: ids[at] ?? "x",
      kind,
      speaker,
      cue: piece.said?.cue ?? "",
      content,
      occasion,
      passage: passage(piece.start),
      doubts,
    };
  });
}

/** Who is who: resolved mentions by where they start, and the people. */
export interface NameBook {
  readonly resolved: ReadonlyMap<number, Resolved>;
  readonly people: readonly Speaker[];
}

const doubtsOfSpeaker = ({ said }: Piece, who: Resolved | undefined): readonly string[] => [
  ...(said?.doubts ?? ["nobody is found who says it"]),
  ...(who?.doubts ?? []),
];

/** A paraphrase of which nothing is left beside one quotation is a direct quotation. */
function wholly(kind: Kind, content: string): readonly [Kind, string] {
  const inner = kind === "mixed" ? /^"([^"]*)"$/.exec(content)?.[1] : undefined;
  if (inner !== undefined) return ["direct", inner];
  return [kind, kind === "direct" ? content.replace(/^["“](.*)["”]$/su, "‘$1’") : content];
}

/** A statement is one line of its passage; only a line break by width can stand in one. */
export const oneLine = (content: string): string => content.replace(/\s*\r?\n\s*/g, " ");

function doubtsOfKind(kind: Kind, content: string): readonly string[] {
  if (kind !== "direct") return ["put what is not quoted into your own words"];
  return content.trim().split(/\s+/).length < 4 ? ["a short fragment"] : [];
}
