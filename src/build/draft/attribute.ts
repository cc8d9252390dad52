import type { Attribution, ContextRule, SentenceRule } from "./attribution.ts";
import type { Report } from "./text/report.ts";
import { contextRules, sentenceRules } from "./rules/order.ts";

/**
 * The speaker of every quotation of a report, at its place in `report.scenes`; undefined where no rule finds one.
 *
 * First every rule that needs only the sentence is tried, in order, on every quotation; then those that look at
 * the neighbours are tried, in order, on each one left, from the first to the last.
 */
export function attributions(report: Report): readonly (Attribution | undefined)[] {
  const known = report.scenes.map((scene) => firstFinding(sentenceRules, scene));
  known.forEach((one, at) => {
    known[at] = one ?? firstInContext(contextRules, report, at, known);
  });
  return known;
}

function firstInContext(
  rules: readonly ContextRule[],
  report: Report,
  at: number,
  known: readonly (Attribution | undefined)[],
): Attribution | undefined {
  for (const rule of rules) {
    const found = rule(report, at, known);
    if (found) return { doubts: [], ...found, rule: rule.name };
  }
  return undefined;
}

function firstFinding(
  rules: readonly SentenceRule[],
  scene: Report["scenes"][number],
): Attribution | undefined {
  for (const rule of rules) {
    const found = rule(scene);
    if (found) return { doubts: [], ...found, rule: rule.name };
  }
  return undefined;
}
