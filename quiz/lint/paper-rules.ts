import type { Form } from "../form.ts";
import { itemById, type Bank } from "../bank.ts";
import type { Item } from "../item.ts";
import { keyLetters, optionOrder } from "../order.ts";
import { plainText, quotedText } from "../statement-text.ts";
import { findingIf, type BankRule, type Finding } from "./finding.ts";
import { askedText, firstStatement, isShuffledChoice, keyOptions } from "./texts.ts";

/** Papers with fewer items are too short to count letters on. */
const LEAST_ITEMS = 8;

/** How often one letter may be the key in a row. */
const LONGEST_RUN = 3;

/** Rule 5 (HDR 20; NBME): on a paper no letter holds the key too often, and never four times in a row. */
export const keyPositions: BankRule = ({ bank, forms }) => forms.flatMap((form) => positionsOn(form, bank));

function positionsOn(form: Form, bank: Bank): readonly Finding[] {
  const letters = keysOn(form, bank);
  const counts = countsOf(letters);
  const limit = Math.ceil(letters.length / Math.max(1, counts.size)) + 2;
  const often = [...counts].filter(([, count]) => letters.length >= LEAST_ITEMS && count > limit);
  const run = longestRun(letters);
  return [
    ...findingIf(
      often.length > 0,
      finding(5, form, `the key is ${often.map(([letter, count]) => `${letter} ${count} times`).join(", ")}`),
    ),
    ...findingIf(run > LONGEST_RUN, finding(5, form, `the same letter is the key ${run} times in a row`)),
  ];
}

/** The key letters of the items with one shuffled key, in printed order. A pinned key has its place by its meaning. */
export const keysOn = (form: Form, bank: Bank): readonly string[] =>
  form.items
    .flatMap((id) => itemById(bank, id) ?? [])
    .filter((item) => isShuffledChoice(item) && !keyOptions(item).some(({ pinned }) => pinned))
    .flatMap((item) => keyLetters(item, optionOrder(item, { seed: form.seed, form: form.letter })));

const countsOf = (letters: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    [...new Set(letters)]
      .toSorted()
      .map((letter) => [letter, letters.filter((one) => one === letter).length]),
  );

function longestRun(letters: readonly string[]): number {
  let longest = 0;
  for (let run = 0, index = 0; index < letters.length; index += 1) {
    run = letters[index] === letters[index - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Rule 17 (NBME, hinged): no item shows on the same paper who said what another one asks. */
export const noHinges: BankRule = ({ bank, briefing, forms }) =>
  forms.flatMap((form) => {
    const items = form.items.flatMap((id) => itemById(bank, id) ?? []);
    return items
      .filter(({ kind }) => kind === "who-said-it")
      .flatMap((asking) => {
        const name = asking.options.find(({ id }) => asking.key.includes(id))?.text ?? "";
        const statement = firstStatement(asking, briefing);
        const words = statement ? [quotedText(statement), plainText(statement)] : [];
        const shows = (text: string): boolean =>
          text.includes(name) && words.some((one) => text.includes(one));
        const telling = items.filter((other) => other !== asking && textsOf(other).some(shows));
        return findingIf(telling.length > 0, {
          rule: 17,
          level: "warning",
          item: asking.id,
          reason: `on form ${form.letter}, ${telling.map(({ id }) => id).join(", ")} shows the answer`,
        });
      });
  });

/** Each text that puts a name and words together: stem with context, and each option. */
const textsOf = (item: Item): readonly string[] => [askedText(item), ...item.options.map(({ text }) => text)];

const finding = (rule: number, form: Form, reason: string): Finding => ({
  rule,
  level: "warning",
  item: `form ${form.letter}`,
  reason,
});
