import type { Phrase } from "./noun-phrases.ts";
import type { ReportingVerb } from "./reporting-verbs.ts";
import type { Sentence } from "../text/sentences.ts";
import { subjectOf } from "./subjects.ts";
import { verbAt } from "./verbs-in-place.ts";

/** A reporting verb in a sentence, with the noun phrase that is its subject. */
export interface Clause {
  readonly verb: number;
  readonly kind: ReportingVerb;
  readonly subject: Phrase;
}

/** Every reporting verb of a sentence whose subject can be found, in order. */
export function clausesOf(sentence: Sentence): readonly Clause[] {
  const known = KNOWN.get(sentence) ?? sentence.flatMap((_, verb) => clauseAt(sentence, verb) ?? []);
  KNOWN.set(sentence, known);
  return known;
}

/** Every rule asks for the clauses of the same sentences. */
const KNOWN = new WeakMap<Sentence, readonly Clause[]>();

/** The clause of the reporting verb at a place; nothing if that word is no reporting verb there. */
function clauseAt(sentence: Sentence, verb: number): Clause | undefined {
  const kind = verbAt(sentence, verb);
  const subject = kind && subjectOf(sentence, verb, kind);
  return kind && subject && !isIndefinite(sentence, subject) ? { verb, kind, subject } : undefined;
}

/** "anybody who says": nobody in particular speaks. */
const isIndefinite = (sentence: Sentence, { first }: Phrase): boolean =>
  /^(?:any|anybody|anyone|whoever|no|nobody|none|everybody|everyone|you|nothing|something|anything|what)$/.test(
    sentence[first]?.word ?? "",
  );
