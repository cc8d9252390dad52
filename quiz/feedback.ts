import { pairIn, type Item, type Option, type Response } from "./item.ts";
import { scoreItem, verdictOf, type Verdict } from "./score.ts";
import { wording } from "./wording.ts";

/** One sentence or two of feedback, and the statement that shows it. */
export interface FeedbackPiece {
  /** `key`: the answer and why. `chosen`: what is so with the wrong choice. `missed`: right and not chosen. */
  readonly role: "key" | "chosen" | "missed";
  readonly text: string;
  readonly see?: string;
}

/** All that is shown after an answer. */
export interface Feedback {
  readonly verdict: Verdict;
  /** The verdict in words. */
  readonly heading: string;
  readonly pieces: readonly FeedbackPiece[];
  /** Ids of the statements to show, the proof first, each once. */
  readonly statements: readonly string[];
}

/**
 * What a learner is told after answering.
 *
 * A wrong choice is always answered with what is really so of it, since a wrong
 * option that stays uncorrected is remembered as a fact.
 */
export function feedbackOn(item: Item, response: Response): Feedback {
  const verdict = verdictOf(scoreItem(item, response));
  const pieces = item.rows ? rowPieces(item, response) : optionPieces(item, response, verdict);
  const seen = pieces.flatMap(({ see }) => see ?? []);
  return {
    verdict,
    heading: wording.verdicts[verdict],
    pieces,
    statements: [...new Set([...item.statements, ...seen])],
  };
}

function optionPieces(item: Item, response: Response, verdict: Verdict): readonly FeedbackPiece[] {
  const key: FeedbackPiece = { role: "key", text: `${answerText(item)} ${item.rationale}` };
  if (item.kind === "put-in-order") return [key];
  const chosen = item.options.filter(
    ({ id, feedback }) => response.includes(id) && !item.key.includes(id) && feedback !== item.rationale,
  );
  const nothing: readonly FeedbackPiece[] =
    response.length === 0 ? [{ role: "chosen", text: wording.pieces.noAnswer }] : [];
  return [
    key,
    ...nothing,
    ...missed(item, response, verdict),
    ...chosen.map((option) => piece("chosen", option, option.feedback)),
  ];
}

/** Only where several options are right and some were found: otherwise the answer itself says it. */
const missed = (item: Item, response: Response, verdict: Verdict): readonly FeedbackPiece[] =>
  item.kind !== "multiple-response" || verdict !== "partly"
    ? []
    : item.options
        .filter(({ id }) => item.key.includes(id) && !response.includes(id))
        .map((option) => piece("missed", option, wording.pieces.missed(option.text)));

function answerText(item: Item): string {
  const texts = item.key
    .flatMap((id) => item.options.filter((option) => option.id === id))
    .map(({ text }) => bare(text));
  return item.kind === "put-in-order" ? "" : wording.pieces.key(texts.join("; "));
}

const bare = (text: string): string => text.replace(/\.$/, "");

function rowPieces(item: Item, response: Response): readonly FeedbackPiece[] {
  const pairs = response.flatMap((text) => pairIn(text) ?? []);
  const pieces = (item.rows ?? []).map((row): FeedbackPiece => {
    const right = pairs.some((pair) => pair.row === row.id && item.key.includes(`${row.id}=${pair.option}`));
    return { role: right ? "key" : "missed", text: row.feedback, see: row.id };
  });
  return [{ role: "key", text: item.rationale }, ...pieces];
}

const piece = (role: FeedbackPiece["role"], option: Option, text: string): FeedbackPiece =>
  option.see === undefined ? { role, text } : { role, text, see: option.see };
