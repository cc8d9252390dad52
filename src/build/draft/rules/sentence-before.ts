import { mentionOf, type ContextRule } from "../attribution.ts";
import { clausesOf } from "../language/clauses.ts";
import { nearestSubject } from "../language/main-subject.ts";
import { namedClause } from "../language/named-clause.ts";
import type { PlacedSentence, Report } from "../text/report.ts";

/**
 * The sentence before the quotation, in the same paragraph, reports what somebody says: either the words after an
 * earlier quotation or a paraphrase that the quotation now proves.
 *
 * Example: Ann Lee welcomed the plan. "We need the pier."
 * Measured: decides 68 of the 559 quotations, 67 rightly; without it 0.948 instead of 0.950.
 */
export const sentenceBefore: ContextRule = (report, at) => {
  const scene = report.scenes[at];
  const before = report.sentences[(scene?.order ?? 0) - 1];
  if (scene === undefined || before?.paragraph !== scene.paragraph) return undefined;
  const said = reportedIn(report, before);
  return said && { ...said, doubts: hasQuote(before) ? [] : ["the cue is in the sentence before"] };
};

/**
 * The paragraph before tells what somebody says, and the quotation, alone in its paragraph, proves it.
 *
 * Example: Ann Lee said the pier was safe. ¶ "We need it."
 * Measured: decides 7 of the 559 quotations, 4 rightly; without it 0.950 instead of 0.950.
 */
export const paragraphBefore: ContextRule = (report, at) => {
  const scene = report.scenes[at];
  const before = report.sentences[(scene?.order ?? 0) - 1];
  if (scene === undefined || before?.paragraph !== scene.paragraph - 1) return undefined;
  const said = reportedIn(report, before);
  return said && { ...said, doubts: ["the cue is in the paragraph before"] };
};

/**
 * The paragraph before is about somebody, and the quotation stands alone.
 *
 * Example: Ann Lee went to see the pier. ¶ "We need it."
 * Measured: decides 2 of the 559 quotations, 1 rightly; without it 0.948 instead of 0.950.
 */
export const topicBefore: ContextRule = (report, at) => {
  const scene = report.scenes[at];
  const before = report.sentences[(scene?.order ?? 0) - 1];
  if (scene === undefined || before === undefined || before.paragraph < scene.paragraph - 1) return undefined;
  const subject = nearestSubject(before.sentence, before.sentence.length);
  return (
    subject && {
      speaker: mentionOf(report.text, before.sentence, subject),
      cue: "",
      doubts: ["no cue: the one whom the sentence before is about"],
    }
  );
};

/** The last clause of a sentence, after its last quotation, that reports what somebody says. */
function reportedIn({ text }: Report, { sentence }: PlacedSentence) {
  const lastQuote = sentence.findLastIndex((token) => token.kind === "quote");
  const clauses = clausesOf(sentence);
  const after = clauses.findLast(
    (one) => one.subject.first > lastQuote && (one.kind.strength === "speech" || lastQuote < 0),
  );
  const clause = after && namedClause(sentence, clauses, after);
  return (
    clause && { speaker: mentionOf(text, sentence, clause.subject), cue: sentence[clause.verb]?.text ?? "" }
  );
}

const hasQuote = ({ sentence }: PlacedSentence): boolean => sentence.some((token) => token.kind === "quote");
