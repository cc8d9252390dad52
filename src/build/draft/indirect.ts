import { mentionOf, type Mention } from "./attribution.ts";
import { wholePhraseStartingAt } from "./language/phrase-start.ts";
import { reportingVerb } from "./language/reporting-verbs.ts";
import type { PlacedSentence, Report } from "./text/report.ts";
import type { Sentence } from "./text/sentences.ts";
import { clausesOf, type Clause } from "./language/clauses.ts";
import { AUXILIARIES, DETERMINERS, isVerbLike, PERSONAL_PRONOUNS } from "./language/word-classes.ts";
import { afterDateline } from "./language/main-subject.ts";
import { isTitleWord, namingOf } from "./people/names.ts";
import { isName } from "./language/noun-phrases.ts";

/** A paraphrase: somebody's words as the report retells them. */
export interface Retold {
  readonly speaker: Mention;
  readonly cue: string;
  readonly start: number;
  readonly end: number;
}

const PLAIN =
  /^(?:say|says|said|add|adds|added|tell|tells|told|claim|claims|claimed|argue|argues|argued|insist|insists|insisted|acknowledged|announced|warned|explained|noted)$/;

/** Every sentence without quotation marks in which a reporting verb plainly introduces what somebody said. */
export function retoldIn(report: Report): readonly Retold[] {
  return report.sentences.flatMap((placed) => retold(report.text, placed) ?? []);
}

function retold(text: string, { sentence }: PlacedSentence): Retold | undefined {
  if (sentence.some((token) => token.kind === "quote")) return undefined;
  const clause = invertedClause(sentence) ?? clausesOf(sentence).find((one) => isPlainSpeech(sentence, one));
  const content = clause && (contentAfter(sentence, clause) ?? contentBefore(sentence, clause));
  if (clause === undefined || content === undefined) return undefined;
  const [start, end] = [sentence[content.first]?.start ?? 0, sentence[content.last]?.end ?? 0];
  return {
    speaker: mentionOf(text, sentence, clause.subject),
    cue: sentence[clause.verb]?.text ?? "",
    start,
    end,
  };
}

/** A verb of speech, with somebody who can speak: in "His silence suggests that …" the report guesses. */
const isPlainSpeech = (sentence: Sentence, { kind, verb, subject }: Clause): boolean =>
  kind.strength === "speech" &&
  kind.form === "finite" &&
  !(SHOWS.test(sentence[verb]?.word ?? "") && isThing(sentence.slice(subject.first, subject.coreLast + 1)));

const SHOWS = /^(?:suggest|show|indicate|signal|mean|impl|prove|reveal|demonstrate|confirm)/;

const isThing = (phrase: Sentence): boolean =>
  !isName(phrase.at(-1)) &&
  !PERSONAL_PRONOUNS.has(phrase.at(-1)?.word ?? "") &&
  !isTitleWord(phrase.at(-1)?.word ?? "") &&
  !namingOf(phrase.map(({ text }) => text).join(" ")).body;

/** "The pier will stay open, said Ann Lee, who runs the port." */
function invertedClause(sentence: Sentence): Clause | undefined {
  const verb = sentence.findIndex(
    (token, at) => /^(?:said|says|wrote|added)$/.test(token.word) && sentence[at - 1]?.text === ",",
  );
  const subject =
    verb > 0 && isName(sentence[verb + 1]) ? wholePhraseStartingAt(sentence, verb + 1) : undefined;
  if (subject === undefined || !/^[.,]?$/.test(sentence[subject.last + 1]?.text ?? "")) return undefined;
  return { verb, kind: { strength: "speech", form: "finite" }, subject };
}

/** How far behind its verb a "that" still belongs to it: "told the town council on March 10, 2031, that …". */
const THAT_REACH = 12;

/** "Ann Lee said (on Monday) that …", "Ann Lee told reporters the pier …" */
function contentAfter(
  sentence: Sentence,
  { verb, subject }: Clause,
): { first: number; last: number } | undefined {
  if (subject.first > verb) return undefined;
  const that = sentence.findIndex(
    (token, at) => at > verb && at <= verb + THAT_REACH && token.word === "that",
  );
  const next = sentence[verb + 1];
  const plain =
    PLAIN.test(sentence[verb]?.word ?? "") &&
    next !== undefined &&
    (DETERMINERS.has(next.word) || PERSONAL_PRONOUNS.has(next.word) || isName(next));
  const first = that > 0 ? that + 1 : plain ? verb + 1 : -1;
  const last = lastWord(sentence, sentence.length - 1);
  return first > 0 && last - first >= 3 && hasVerb(sentence.slice(first, last)) ? { first, last } : undefined;
}

const hasVerb = (words: Sentence): boolean =>
  words.some(({ word }) => isVerbLike(word) || reportingVerb(word) !== undefined || AUXILIARIES.has(word));

/** What may follow a cue at the end: when, where and to whom. */
const AFTER_CUE = /^(?:[.,]|on|in|at|during|to|after|before|when|late|early|earlier|yesterday)?$/;

/** "The pier will stay open, Ann Lee said on Monday.", "The pier will stay open, said Ann Lee." */
function contentBefore(
  sentence: Sentence,
  { verb, subject }: Clause,
): { first: number; last: number } | undefined {
  const [first, next] = [Math.min(verb, subject.first), Math.max(verb, subject.last) + 1];
  if (sentence[first - 1]?.text !== "," || !AFTER_CUE.test(sentence[next]?.text ?? "")) return undefined;
  const [start, last] = [afterDateline(sentence), lastWord(sentence, first - 1)];
  return last >= start + 4 ? { first: start, last } : undefined;
}

function lastWord(sentence: Sentence, from: number): number {
  let at = from;
  while (at > 0 && /^[.,;:!?]$/.test(sentence[at]?.text ?? "")) at -= 1;
  return at;
}
