import type { Briefing } from "../../src/model/briefing.ts";
import type { Statement } from "../../src/model/statement.ts";
import { finishItems, type Draft } from "../draft.ts";
import { feedbackOn } from "../feedback.ts";
import type { Option } from "../item.ts";
import type { ItemModule } from "../item-module.ts";
import { HEDGES, POINTS_BACK, READING_CUES, SPOKEN, UNCITED, UNSETTLED } from "../language.ts";
import { givesAway, mentions } from "../mentions.ts";
import { scoreOne } from "../score.ts";
import { fullProvenance, plainText, withStop } from "../statement-text.ts";
import { wording } from "../wording.ts";

/** The kinds that exclude each other; a partly quoted statement would fit two options. */
const ASKED = ["direct", "indirect", "assertion", "inference"] as const;

type AskedKind = (typeof ASKED)[number];

/** Quoted, reported, asserted or inferred: how the report gives a sentence, shown without quotation marks. */
export const kindOfStatement: ItemModule = {
  rule: wording.rules.one,
  derive: (briefing) =>
    finishItems(
      briefing,
      briefing.statements
        .filter((statement) => isOpen(statement, briefing))
        .map((statement) => draftOf(statement, briefing)),
    ),
  score: scoreOne,
  feedback: feedbackOn,
};

/** Only where the words alone do not show the kind, and the report leaves no doubt about it. */
function isOpen(statement: Statement, briefing: Briefing): boolean {
  const text = plainText(statement);
  if (POINTS_BACK.test(text) || UNSETTLED.test(statement.note ?? "")) return false;
  if (statement.kind === "direct") return !SPOKEN.test(text);
  if (statement.kind === "indirect") return !namesSomebody(statement, briefing) && !HEDGES.test(text);
  if (statement.kind === "inference") return READING_CUES.test(statement.cue ?? "") && !HEDGES.test(text);
  return statement.kind === "assertion" && UNCITED.test(statement.note ?? "");
}

const namesSomebody = (statement: Statement, briefing: Briefing): boolean => {
  const speaker = briefing.people.find(({ id }) => id === statement.speaker);
  return (
    speaker !== undefined &&
    (mentions(statement.content, speaker) || givesAway(statement.content, speaker, []))
  );
};

function draftOf(statement: Statement, briefing: Briefing): Draft {
  const why = fullProvenance(statement, briefing);
  return {
    id: `kind-${statement.id}`,
    kind: "kind-of-statement",
    stem: wording.stems.howGiven,
    context: { parts: [{ text: withStop(plainText(statement)), quoted: false }], ours: false },
    options: ASKED.map((kind) => optionOf(kind, statement, why)),
    key: [statement.kind],
    keepsOrder: true,
    rationale: why,
    statements: [statement.id],
  };
}

const optionOf = (kind: AskedKind, statement: Statement, why: string): Option => ({
  id: kind,
  text: wording.options.howGiven[kind],
  pinned: false,
  feedback: kind === statement.kind ? why : wording.feedback.howGiven[kind],
  see: statement.id,
});
