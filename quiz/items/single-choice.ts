import { statementById, type Briefing } from "../../src/model/briefing.ts";
import { grouped } from "../../src/model/grouped.ts";
import { remembered } from "../../src/model/remembered.ts";
import { contentParts, hasSpeaker, type Statement } from "../../src/model/statement.ts";
import { sharedWords } from "../content-words.ts";
import { finishItems, type Draft } from "../draft.ts";
import { feedbackOn } from "../feedback.ts";
import type { Option } from "../item.ts";
import type { ItemModule } from "../item-module.ts";
import { POINTS_BACK } from "../language.ts";
import { firstOf, nearestFirst } from "../near.ts";
import { scoreOne } from "../score.ts";
import { quotedText, withStop } from "../statement-text.ts";
import { wording } from "../wording.ts";
import { handDrafts } from "./hand-items.ts";

/** One right answer: written by hand, and the places where the report stands against itself. */
export const singleChoice: ItemModule = {
  rule: wording.rules.one,
  derive: (briefing) =>
    finishItems(briefing, [...handDrafts(briefing, "single-choice"), ...contradictions(briefing)]),
  score: scoreOne,
  feedback: feedbackOn,
};

interface Pair {
  readonly shown: Statement;
  readonly key: Statement;
}

/**
 * The contradictions of the report with itself: as many as it takes to ask each contested statement.
 *
 * Not a speaker against the report: speakers may differ. Not what the author asks by hand.
 */
function contradictions(briefing: Briefing): readonly Draft[] {
  const pairs = briefing.statements.flatMap((shown) =>
    shown.contradicts
      .map((id) => statementById(briefing, id))
      .toSorted((a, b) => a.number - b.number)
      .filter((key) => hasSpeaker(key.kind) === hasSpeaker(shown.kind))
      .filter((key) => !askedByHand({ shown, key }, briefing))
      .map((key) => ({ shown, key })),
  );
  const drafts = new Map<string, Draft>();
  const asked = new Set(
    briefing.handItems.flatMap(({ options }) => options.flatMap(({ proof }) => proof ?? [])),
  );
  for (const draft of pairs.flatMap((pair) => draftOf(pair, briefing))) {
    if (drafts.has(draft.id) || draft.statements.every((id) => asked.has(id))) continue;
    drafts.set(draft.id, draft);
    for (const id of draft.statements) asked.add(id);
  }
  return [...drafts.values()];
}

/** The author's items by the statements that they name. */
const handItemsOn = remembered(({ handItems }: Briefing) =>
  grouped(handItems, ({ options }) => options.flatMap(({ proof, see }) => [proof, see])),
);

function askedByHand({ shown, key }: Pair, briefing: Briefing): boolean {
  const onShown = handItemsOn(briefing).get(shown.id) ?? [];
  const onKey = new Set(handItemsOn(briefing).get(key.id));
  return onShown.some((item) => onKey.has(item));
}

function draftOf({ shown, key }: Pair, briefing: Briefing): readonly Draft[] {
  const wrong = wrongStatements({ shown, key }, briefing);
  if (wrong.length < 3 || POINTS_BACK.test(shown.content) || shown.content.endsWith("?")) return [];
  const why = [
    wording.rationale.against(Math.min(shown.passage, key.passage), Math.max(shown.passage, key.passage)),
    remarkOn(shown, key) ?? remarkOn(key, shown),
  ];
  const rationale = why.filter((text) => text !== undefined).join(" ");
  return [
    {
      id: `against-${shown.id}`,
      kind: "single-choice",
      stem: wording.stems.against,
      context: { parts: contentParts(shown), ours: !contentParts(shown).some(({ quoted }) => quoted) },
      options: [key, ...wrong].map((one) =>
        optionOf(one, one === key ? rationale : wording.feedback.notAgainst(one.passage)),
      ),
      key: [key.id],
      rationale,
      statements: [shown.id, key.id],
      people: { key: [], distractors: [] },
    },
  ];
}

/** Our remark on the one, where it speaks of the other. */
const remarkOn = (one: Statement, other: Statement): string | undefined =>
  new RegExp(`\\b${other.passage}\\b`).test(one.note ?? "") ? one.note : undefined;

/**
 * Near statements that do not touch the contradiction, of about the key's length.
 *
 * None has words in common with both sides: it could be read as a second answer.
 * At least one shares as many words with the shown statement as the key does, or
 * the echo of a word would show the key (rule 9).
 */
function wrongStatements({ shown, key }: Pair, briefing: Briefing): readonly Statement[] {
  const echo = (one: Statement): number => sharedWords(one.content, shown.content);
  const near = firstOf(
    nearestFirst(shown, briefing, (one) => 2 * echo(one)),
    3,
    (one) =>
      one !== shown &&
      one !== key &&
      !opposes(one, shown) &&
      !opposes(one, key) &&
      isAlike(one, key) &&
      (echo(one) === 0 || sharedWords(one.content, key.content) < 2),
  );
  return near.some((one) => echo(one) >= echo(key)) ? near : [];
}

const opposes = (one: Statement, other: Statement): boolean =>
  one.contradicts.includes(other.id) || other.contradicts.includes(one.id);

/** Of similar length, both with or both without quoted words, and understandable alone. */
function isAlike(one: Statement, key: Statement): boolean {
  const ratio = one.content.length / key.content.length;
  const quotes = (statement: Statement): boolean => contentParts(statement).some(({ quoted }) => quoted);
  return ratio > 0.7 && ratio < 1.5 && quotes(one) === quotes(key) && !POINTS_BACK.test(one.content);
}

const optionOf = (statement: Statement, feedback: string): Option => ({
  id: statement.id,
  text: withStop(quotedText(statement)),
  statement: statement.id,
  pinned: false,
  feedback,
  see: statement.id,
});
