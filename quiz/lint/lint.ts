import {
  keyIsProvable,
  oneBestAnswer,
  optionsAreReal,
  speakerIsProvable,
  verbatimHonesty,
} from "./attribution-rules.ts";
import { feedbackIsPresent } from "./feedback-rules.ts";
import type { BankRule, Finding, ItemRule, LintSubject, Waiver } from "./finding.ts";
import {
  keyIsNotLong,
  keyIsSeldomLongest,
  logicalOrder,
  noAbsoluteWords,
  noAllOfTheAbove,
  noOverlap,
  optionsAreAlike,
  plausibleDistractor,
  rightNumberOfOptions,
} from "./option-rules.ts";
import { keyPositions, noHinges } from "./paper-rules.ts";
import { noClang, noGrammarCue, noNamedDistractor, noNegativeStem, noOwnName } from "./stem-rules.ts";

const ITEM_RULES: readonly ItemRule[] = [
  keyIsProvable,
  speakerIsProvable,
  oneBestAnswer,
  optionsAreReal,
  keyIsNotLong,
  optionsAreAlike,
  noGrammarCue,
  noClang,
  noOwnName,
  noNamedDistractor,
  noNegativeStem,
  noAllOfTheAbove,
  noOverlap,
  noAbsoluteWords,
  rightNumberOfOptions,
  logicalOrder,
  verbatimHonesty,
  feedbackIsPresent,
  plausibleDistractor,
];

const BANK_RULES: readonly BankRule[] = [keyPositions, keyIsSeldomLongest, noHinges];

/**
 * What the 20 rules of item writing say about the bank and its forms, by rule.
 *
 * A waiver takes away the findings of its rule for its item. It needs a reason, and
 * one that takes away nothing is reported, so that none outlives its cause.
 */
export function lint(subject: LintSubject, waivers: readonly Waiver[] = []): readonly Finding[] {
  const found = [
    ...subject.bank.flatMap((item) => ITEM_RULES.flatMap((rule) => rule(item, subject))),
    ...BANK_RULES.flatMap((rule) => rule(subject)),
  ];
  const reasoned = waivers.filter(({ because }) => because.trim() !== "");
  const left = found.filter((finding) => !reasoned.some((waiver) => waives(waiver, finding)));
  return [...left, ...waivers.flatMap((waiver) => complaintAbout(waiver, found))].toSorted(
    (a, b) => a.rule - b.rule,
  );
}

const waives = (waiver: Waiver, { rule, item }: Finding): boolean =>
  waiver.rule === rule && waiver.item === item;

function complaintAbout(waiver: Waiver, found: readonly Finding[]): readonly Finding[] {
  const about = `the waiver of rule ${waiver.rule}`;
  if (waiver.because.trim() === "")
    return [{ rule: 0, level: "error", item: waiver.item, reason: `${about} gives no reason` }];
  const used = found.some((finding) => waives(waiver, finding));
  return used ? [] : [{ rule: 0, level: "info", item: waiver.item, reason: `${about} waives nothing` }];
}
