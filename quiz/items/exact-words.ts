import { personById, type Briefing } from "../../src/model/briefing.ts";
import { hasSpeaker, quotedParts, type Kind, type Statement } from "../../src/model/statement.ts";
import { wordsOf } from "../content-words.ts";
import { finishItems, type Draft } from "../draft.ts";
import { withoutEchoes } from "../echoes.ts";
import { feedbackOn } from "../feedback.ts";
import type { Option } from "../item.ts";
import type { ItemModule } from "../item-module.ts";
import { SPOKEN } from "../language.ts";
import { nearStatements } from "../near.ts";
import { scoreOne } from "../score.ts";
import { nameInSentence, plainText, withStop } from "../statement-text.ts";
import { wording } from "../wording.ts";

/** How near a speaker's quoted and reported words have to be for a reader to run them together. */
const RUN_TOGETHER = 4;

/** A quotation shorter than this is a taunt or a term: nobody takes its sentence for a quotation. */
const SHORTEST = 5;

const SHARES = ["direct", "mixed", "indirect"] as const;

/** Exact words or paraphrase: how much of a sentence, shown without marks, is quoted. */
export const exactWords: ItemModule = {
  rule: wording.rules.one,
  derive: (briefing) =>
    finishItems(
      briefing,
      asked(briefing).map((statement) => draftOf(statement, briefing)),
    ),
  score: scoreOne,
  feedback: feedbackOn,
};

/**
 * Statements of speakers whom the report both quotes and paraphrases on one topic,
 * and quotations that read like a summary. Spoken language would give itself away.
 */
const asked = (briefing: Briefing): readonly Statement[] =>
  withoutEchoes(
    briefing.statements.filter(({ kind }) => hasSpeaker(kind)),
    briefing,
  )
    .filter((statement) => !SPOKEN.test(plainText(statement)))
    .filter(
      (statement) =>
        statement.kind === "indirect" || wordsOf(quotedParts(statement).join(" ")).length >= SHORTEST,
    )
    .filter(
      (statement) =>
        statement.kind === "direct" || statement.kind === "mixed" || hasCounterpart(statement, briefing),
    );

/** The same speaker is quoted with something near. */
const hasCounterpart = (statement: Statement, briefing: Briefing): boolean =>
  nearStatements(statement, briefing).some(
    ({ statement: other, nearness }) =>
      other.speaker === statement.speaker && nearness >= RUN_TOGETHER && quotedParts(other).length > 0,
  );

function draftOf(statement: Statement, briefing: Briefing): Draft {
  const name = nameInSentence(personById(briefing, statement.speaker ?? ""));
  return {
    id: `exact-${statement.id}`,
    kind: "exact-words",
    stem: wording.stems.howMuchQuoted(name),
    context: { parts: [{ text: withStop(plainText(statement)), quoted: false }], ours: false },
    options: SHARES.map((share) => optionOf(share, statement)),
    key: [statement.kind],
    keepsOrder: true,
    rationale: rationaleOf(statement),
    statements: [statement.id],
    people: { key: [statement.speaker ?? ""], distractors: [] },
  };
}

const TEXTS: Readonly<Record<(typeof SHARES)[number], string>> = {
  direct: wording.options.allOfIt,
  mixed: wording.options.partOfIt,
  indirect: wording.options.noneOfIt,
};

const optionOf = (share: (typeof SHARES)[number], statement: Statement): Option => ({
  id: share,
  text: TEXTS[share],
  pinned: false,
  feedback: rationaleOf(statement),
  see: statement.id,
});

function rationaleOf(statement: Statement): string {
  const words = quotedParts(statement).map((part) => wording.quoted(part.replace(/\.$/, "")));
  const texts: Partial<Record<Kind, string>> = {
    direct: wording.rationale.allQuoted(statement.passage),
    mixed: wording.rationale.onlyQuoted(wording.lists.and(words), statement.passage),
    indirect: wording.rationale.noneQuoted(statement.passage),
  };
  return [texts[statement.kind], statement.note].filter((text) => text !== undefined).join(" ");
}
