import { finding, type Finding } from "../attribution.ts";
import type { Scene } from "../text/report.ts";
import { namedClause } from "../language/named-clause.ts";
import { clausesOf, type Clause } from "../language/clauses.ts";

/**
 * Quoted words inside what somebody is reported to say: the verb of speech that the sentence begins with.
 *
 * Example: Ann Lee said the pier was "in the best state ever".
 * Measured: decides 74 of the 559 quotations, 72 rightly; without it 0.930 instead of 0.950.
 */
export function speechAround(scene: Scene): Finding | undefined {
  return nearest(scene, (clause) => clause.kind.strength === "speech");
}

/**
 * Quoted words after a verb that shows what somebody thinks of something.
 *
 * Example: Ann Lee called the plan "a gift to the town".
 * Measured: decides 16 of the 559 quotations, 16 rightly; without it 0.945 instead of 0.950.
 */
export function stanceAround(scene: Scene): Finding | undefined {
  return nearest(scene, (clause) => clause.kind.strength === "stance");
}

function nearest(scene: Scene, accepts: (clause: Clause) => boolean): Finding | undefined {
  const clauses = clausesOf(scene.sentence).filter((one) => one.verb < scene.at);
  const inner = clauses.findLast(accepts);
  const clause = inner && namedClause(scene.sentence, clauses, inner);
  return clause && finding(scene, clause.subject, clause.verb);
}
