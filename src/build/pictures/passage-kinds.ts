import type { Briefing } from "../../model/briefing.ts";
import { KINDS, type Kind } from "../../model/statement.ts";

/**
 * For each passage of the source in order, the firmest kind of statement in it:
 * quoted words count for more than a paraphrase, and somebody's for more than the report's own.
 */
export function passageKinds({ statements }: Briefing): readonly (Kind | undefined)[] {
  const count = Math.max(0, ...statements.map(({ passage }) => passage));
  const ranks = Array.from<number>({ length: count }).fill(KINDS.length);
  for (const { passage, kind } of statements)
    ranks[passage - 1] = Math.min(ranks[passage - 1] ?? KINDS.length, KINDS.indexOf(kind));
  return ranks.map((rank) => KINDS[rank]);
}
