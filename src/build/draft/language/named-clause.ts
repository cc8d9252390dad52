import type { Sentence } from "../text/sentences.ts";
import type { Clause } from "./clauses.ts";

/**
 * The clause around one whose subject is a pronoun: in "Ann Lee said she hoped for …" it is Ann Lee who spoke.
 *
 * A quotation between the two clauses parts them.
 */
export function namedClause(sentence: Sentence, clauses: readonly Clause[], inner: Clause): Clause {
  const outer = clauses.findLast((one) => one.verb < inner.subject.first);
  if (outer === undefined || !isPronoun(sentence, inner)) return inner;
  const parted = sentence
    .slice(outer.verb, inner.verb)
    .some((token) => token.kind === "quote" || token.text === ";");
  return parted ? inner : namedClause(sentence, clauses, outer);
}

const isPronoun = (sentence: Sentence, { subject }: Clause): boolean =>
  subject.first === subject.last && /^(?:he|she|it|they)$/.test(sentence[subject.first]?.word ?? "");
