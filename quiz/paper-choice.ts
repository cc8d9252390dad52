import { remembered } from "../src/model/remembered.ts";
import type { Bank } from "./bank.ts";
import { makeForm, type Form, type Selection } from "./form.ts";

/** How many items a paper has unless somebody chooses otherwise. */
export const DEFAULT_COUNT = 20;

/** The form that is printed where nobody chooses otherwise; its seed is the briefing's id. */
export const defaultForm = (briefing: string, bank: Bank, letter: string): Form =>
  formsOf(bank)(briefing, letter);

/** Paper, key and lint ask for the same forms, and choosing from many items takes long. */
const formsOf = remembered((bank: Bank) => {
  const forms = new Map<string, Form>();
  return (seed: string, letter: string): Form => {
    const key = `${seed} ${letter}`;
    const form = forms.get(key) ?? makeForm(bank, { seed, count: DEFAULT_COUNT }, letter);
    forms.set(key, form);
    return form;
  };
});

/** The fields of an address, or of the form in the print room, that make up a choice. */
export type ChoiceFields = Readonly<Partial<Record<"items" | "parts" | "seed", string>>>;

/** The selection that some fields ask for; whatever they do not say, or say badly, is as by default. */
export function choiceFromFields(
  fields: ChoiceFields,
  briefing: string,
  parts: readonly string[],
): Selection {
  const count = Number(fields.items);
  const chosen = (fields.parts ?? "").split(",").filter((part) => parts.includes(part));
  const seed = fields.seed?.slice(0, 60).trim();
  return {
    seed: seed ? seed : briefing,
    count: Number.isInteger(count) && count > 0 ? Math.min(count, 500) : DEFAULT_COUNT,
    ...(chosen.length > 0 && chosen.length < parts.length ? { parts: chosen } : {}),
  };
}

/** The fields that ask for a selection, without those that say the default: the same fields give everybody the same paper. */
export const fieldsFromChoice = ({ seed, count, parts }: Selection, briefing: string): ChoiceFields => ({
  ...(count === DEFAULT_COUNT ? {} : { items: String(count) }),
  ...(parts ? { parts: parts.join(",") } : {}),
  ...(seed === briefing ? {} : { seed }),
});

/** A choice in words, so that a paper finds its key; empty for the paper without a choice. */
export function choiceInWords(choice: Selection, briefing: string): string {
  const { items, parts, seed } = fieldsFromChoice(choice, briefing);
  return [
    ...(items === undefined ? [] : [`${items} questions`]),
    ...(parts === undefined ? [] : [`parts: ${parts.replaceAll(",", ", ")}`]),
    ...(seed === undefined ? [] : [`word: ${seed}`]),
  ].join("; ");
}
