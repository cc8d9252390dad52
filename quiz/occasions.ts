import { grouped } from "../src/model/grouped.ts";
import type { Statement } from "../src/model/statement.ts";
import { wording } from "./wording.ts";

/** Time and place as one label: "Oval Office, February 2025". Empty where the report gives neither. */
export function occasionText({ occasion }: Statement): string {
  if (!occasion) return "";
  const date = occasion.on === undefined ? occasion.when : wording.date(occasion.on);
  const label = [occasion.at, date].filter((text) => text !== undefined).join(", ");
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** True where both were said in one place at one time, as far as the report tells. */
export const sameOccasion = (one: Statement, other: Statement): boolean =>
  occasionText(one) === occasionText(other);

/** The first statement of each occasion. */
export const distinctOccasions = (statements: readonly Statement[]): readonly Statement[] =>
  [...grouped(statements, (one) => [occasionText(one)]).values()].flatMap((same) => same.slice(0, 1));

/** A time told by an event: days or hours before it, at it, after it. */
export interface TimeAround {
  readonly event: string;
  /** Smaller is earlier; 0 is the event itself. */
  readonly rank: number;
}

/**
 * Reads "the day before the private meeting". Undefined for a bare "before": it
 * may be hours or months, and cannot be put in order with the others.
 */
export function timeAround({ occasion }: Statement): TimeAround | undefined {
  const found = /^(?<amount>.*?)\b(?<side>before|after) (?<event>.+)$/.exec(occasion?.when ?? "")?.groups;
  if (!found) return undefined;
  const { amount = "", side = "", event = "" } = found;
  if (side === "before" && amount === "") return undefined;
  const distance = /day/.test(amount) ? 3 : /hour/.test(amount) ? 2 : 1;
  return { event, rank: side === "before" ? -distance : distance };
}
