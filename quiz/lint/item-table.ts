import type { Bank } from "../bank.ts";
import type { Form } from "../form.ts";
import { ITEM_KINDS, type Item } from "../item.ts";
import { FIRST_FORM } from "../order.ts";
import { keysOn } from "./paper-rules.ts";
import { distractors, isShuffledChoice, keyOptions } from "./texts.ts";

/** A name and a number. */
export type Count = readonly [name: string, count: number];

/** The numbers that an editor looks at before printing. */
export interface ItemTable {
  readonly items: number;
  readonly byKind: readonly Count[];
  readonly byPart: readonly Count[];
  /** For each form, and for all items as every page letters them, how often each letter is the key of a shuffled item. */
  readonly keyLetters: readonly { readonly of: string; readonly letters: readonly Count[] }[];
  /** Mean length of keys and of wrong options, in characters, over the shuffled items. */
  readonly keyLength: number;
  readonly distractorLength: number;
  /** How often the key is the only longest option, of how many items. */
  readonly longestKeys: Count;
  /** Person id, times as key, times as wrong option. */
  readonly people: readonly (readonly [person: string, key: number, distractor: number])[];
}

export function itemTable(bank: Bank, forms: readonly Form[]): ItemTable {
  const choices = bank.filter(isShuffledChoice);
  const ids = bank.map(({ id }) => id);
  const first = forms.find(({ letter }) => letter === FIRST_FORM);
  const lengths = (options: readonly { readonly text: string }[]): number =>
    mean(options.map(({ text }) => text.length));
  const longest = choices.filter((item) =>
    distractors(item).every(({ text }) => text.length < (keyOptions(item)[0]?.text.length ?? 0)),
  );
  return {
    items: bank.length,
    byKind: counts(
      bank.map(({ kind }) => kind),
      ITEM_KINDS,
    ),
    byPart: counts(bank.map(({ part }) => part)),
    keyLetters: [
      ...forms.map((form) => ({ of: `on form ${form.letter}`, letters: lettersOn(form, bank) })),
      ...(first ? [{ of: "of all items", letters: lettersOn({ ...first, items: ids }, bank) }] : []),
    ],
    keyLength: lengths(choices.flatMap(keyOptions)),
    distractorLength: lengths(choices.flatMap(distractors)),
    longestKeys: [`of ${choices.length}`, longest.length],
    people: peopleIn(bank),
  };
}

/** The table as plain text, in columns. */
export function renderTable(table: ItemTable): string {
  const rows = (title: string, counted: readonly Count[]): readonly string[] => [
    title,
    ...counted.map(([name, count]) => `  ${name.padEnd(20)} ${String(count).padStart(4)}`),
  ];
  return [
    `${table.items} items`,
    ...rows("by kind", table.byKind),
    ...rows("by part", table.byPart),
    ...table.keyLetters.flatMap(({ of, letters }) => rows(`key letters ${of}`, letters)),
    `mean length: key ${table.keyLength}, wrong option ${table.distractorLength}`,
    `key is the longest option: ${table.longestKeys[1]} ${table.longestKeys[0]}`,
    "people".padEnd(22) + " key wrong",
    ...table.people.map(
      ([id, key, wrong]) => `  ${id.padEnd(20)}${String(key).padStart(4)}${String(wrong).padStart(6)}`,
    ),
  ].join("\n");
}

const lettersOn = (form: Form, bank: Bank): readonly Count[] => counts(keysOn(form, bank).toSorted());

function counts(names: readonly string[], all: readonly string[] = [...new Set(names)]): readonly Count[] {
  return all.map((name): Count => [name, names.filter((one) => one === name).length]);
}

function peopleIn(bank: Bank): ItemTable["people"] {
  const times = (id: string, side: keyof Item["people"]): number =>
    bank.filter(({ people }) => people[side].includes(id)).length;
  const ids = [...new Set(bank.flatMap(({ people }) => [...people.key, ...people.distractors]))];
  return ids
    .map((id) => [id, times(id, "key"), times(id, "distractors")] as const)
    .toSorted((a, b) => b[1] + b[2] - a[1] - a[2]);
}

const mean = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length));
