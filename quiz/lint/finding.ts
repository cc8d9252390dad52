import type { Briefing } from "../../src/model/briefing.ts";
import type { Bank } from "../bank.ts";
import type { Form } from "../form.ts";
import type { Item } from "../item.ts";

/** An error stops the build, a warning is to be mended or waived, an info is for the editor's eye. */
export type Level = "error" | "warning" | "info";

/** Something that one of the 20 rules says about an item. */
export interface Finding {
  /** Number of the rule; 0 for the waivers themselves. */
  readonly rule: number;
  readonly level: Level;
  /** Id of the item; `form A` or `bank` where a rule looks at many. */
  readonly item: string;
  readonly reason: string;
}

/** A rule set aside for one item, with the reason that the content gives. */
export interface Waiver {
  readonly rule: number;
  readonly item: string;
  readonly because: string;
}

/** All that the rules look at. */
export interface LintSubject {
  readonly bank: Bank;
  readonly briefing: Briefing;
  readonly forms: readonly Form[];
}

/** One rule, for one item. */
export type ItemRule = (item: Item, subject: LintSubject) => readonly Finding[];

/** One rule, for the bank or a form as a whole. */
export type BankRule = (subject: LintSubject) => readonly Finding[];

/** A finding if `broken`, otherwise none. */
export const findingIf = (broken: boolean, finding: Finding): readonly Finding[] => (broken ? [finding] : []);
