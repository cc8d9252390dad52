import { finding, type Finding } from "../attribution.ts";
import type { Scene } from "../text/report.ts";
import { namedClause } from "../language/named-clause.ts";
import { clausesOf } from "../language/clauses.ts";
import { lastQuoteBefore } from "./neighbours.ts";

/**
 * A reporting verb leads straight to the quotation, with a comma, a colon or "that" in between.
 *
 * Example: Ann Lee told reporters on Monday: "The pier stays open."
 * Measured: decides 72 of the 559 quotations, 69 rightly; without it 0.950 instead of 0.950.
 */
export function cueJustBefore(scene: Scene): Finding | undefined {
  const { sentence, at } = scene;
  const floor = Math.max(lastQuoteBefore(sentence, at), at - 14);
  const clauses = clausesOf(sentence).filter((one) => one.verb < at);
  const inner = clauses.findLast(
    (one) => one.verb > floor && (one.kind.strength === "speech" || names(scene, one.verb)),
  );
  if (
    inner === undefined ||
    !(LEADS_ON.test(sentence[at - 1]?.word ?? "") || inner.verb === at - 1 || names(scene, inner.verb))
  )
    return undefined;
  const clause = namedClause(sentence, clauses, inner);
  return finding(scene, clause.subject, clause.verb);
}

/** A verb of naming touches the quotation, or its article: what Ann Lee called a "gift". */
function names({ sentence, at }: Scene, verb: number): boolean {
  const touching = at - 1 - (/^(?:an?|the|it|him|her|them|as)$/.test(sentence[at - 1]?.word ?? "") ? 1 : 0);
  return (
    verb >= touching &&
    /^(?:call|dub|label|brand|term|nickname|describ|deem|deride|dismiss|decry|decri|denounc)/.test(
      sentence[verb]?.word ?? "",
    )
  );
}

const LEADS_ON = /^(?:[,:]|that)$/;
