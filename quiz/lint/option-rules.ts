import type { Briefing } from "../../src/model/briefing.ts";
import type { Statement } from "../../src/model/statement.ts";
import { sharedWords } from "../content-words.ts";
import { overlaps, sameForm } from "../mentions.ts";
import { firstOf, nearStatements } from "../near.ts";
import { findingIf, type BankRule, type ItemRule } from "./finding.ts";
import { distractors, firstStatement, isShuffledChoice, keyOptions } from "./texts.ts";

/** How much longer than the others the key may be. */
const LONGER = 1.3;

/** How much more often than by chance the key may be the longest option. */
const MORE_OFTEN = 0.15;

/** Rule 6 (HDR; NBME, the right answer is longer): the key is not much longer than the mean of the others. Names and single words are as long as they are. */
export const keyIsNotLong: ItemRule = (item) => {
  if (
    !isShuffledChoice(item) ||
    item.kind === "missing-word" ||
    keyOptions(item).some(({ pinned, person }) => pinned || person !== undefined)
  )
    return [];
  const length = keyOptions(item)[0]?.text.length ?? 0;
  const others = distractors(item).map(({ text }) => text.length);
  const mean = others.reduce((sum, one) => sum + one, 0) / Math.max(1, others.length);
  return findingIf(length > LONGER * mean, {
    rule: 6,
    level: "warning",
    item: item.id,
    reason: `the key has ${length} characters, the others ${Math.round(mean)} on average`,
  });
};

/** Rule 6, over the bank: the key is not the longest option more often than chance allows. */
export const keyIsSeldomLongest: BankRule = ({ bank }) => {
  const items = bank.filter(isShuffledChoice);
  const longest = items.filter((item) => {
    const length = keyOptions(item)[0]?.text.length ?? 0;
    return distractors(item).every(({ text }) => text.length < length);
  });
  const chance = items.reduce((sum, { options }) => sum + 1 / options.length, 0) / Math.max(1, items.length);
  return findingIf(longest.length / Math.max(1, items.length) > chance + MORE_OFTEN, {
    rule: 6,
    level: "warning",
    item: "bank",
    reason: `the key is the longest option in ${longest.length} of ${items.length} items`,
  });
};

/** Rule 7 (HDR, homogeneous; NBME, uniform): options are all persons or none, with one form of name. Pinned ones stand apart. */
export const optionsAreAlike: ItemRule = (item, { briefing }) => {
  if (item.kind === "match") return [];
  const free = item.options.filter(({ pinned }) => !pinned);
  const persons = briefing.people.filter(({ id }) => free.some(({ person }) => person === id));
  const named = free.filter(({ person }) => person !== undefined).length;
  const mixed = named > 0 && named < free.length;
  const first = persons[0];
  return findingIf(mixed || persons.some((person) => first !== undefined && !sameForm(person, first)), {
    rule: 7,
    level: "warning",
    item: item.id,
    reason: "the options are not of one class or form of name",
  });
};

/** Rule 12 (HDR; NBME): no "all of the above", "none of the above", "both A and B". */
export const noAllOfTheAbove: ItemRule = (item) =>
  findingIf(
    item.options.some(({ text }) =>
      /\b(?:all|none|both) of the (?:above|others)\b|\bboth [A-F] and [A-F]\b/i.test(text),
    ),
    { rule: 12, level: "error", item: item.id, reason: "an option refers to other options" },
  );

/** Rule 13 (HDR, not overlapping; NBME): no option holds another, by its words or as a person in their ministry. */
export const noOverlap: ItemRule = (item, { briefing }) => {
  const persons = briefing.people.filter(({ id }) => item.options.some(({ person }) => person === id));
  const pairs = persons.flatMap((one, index) =>
    persons.slice(index + 1).filter((other) => overlaps(one, other, briefing.people)),
  );
  const texts = item.options.map(({ text }) => text.toLowerCase());
  const held = texts.some((one, index) =>
    texts.some((other, place) => place !== index && other.includes(one)),
  );
  return findingIf(pairs.length > 0 || held, {
    rule: 13,
    level: "warning",
    item: item.id,
    reason: "one option holds another",
  });
};

/** Rule 14 (HDR, specific determiners; NBME): absolute and vague words only inside a quotation. */
export const noAbsoluteWords: ItemRule = (item) => {
  if (item.kind === "put-in-order") return [];
  const outside = item.options.map(({ text }) => text.replaceAll(/“[^”]*”/g, ""));
  const found = outside.flatMap(
    (text) => /\b(?:always|never|usually|often|sometimes|may)\b/i.exec(text)?.[0] ?? [],
  );
  return findingIf(found.length > 0, {
    rule: 14,
    level: "warning",
    item: item.id,
    reason: `an option holds "${found.join(", ")}" outside a quotation`,
  });
};

/** Rule 15 (Tarrant; Rodriguez): three to five options. */
export const rightNumberOfOptions: ItemRule = ({ id, options }) =>
  findingIf(options.length < 3 || options.length > 5, {
    rule: 15,
    level: "info",
    item: id,
    reason: `${options.length} options`,
  });

/** Rule 16 (NBME, illogical order; HDR): dates stand in their order. */
export const logicalOrder: ItemRule = (item) => {
  const dates = item.options.map(({ id }) => id).filter((id) => /^\d{4}-\d\d/.test(id));
  const sorted = dates.join() === dates.toSorted().join();
  return findingIf(dates.length === item.options.length && !(item.keepsOrder && sorted), {
    rule: 16,
    level: "info",
    item: item.id,
    reason: "dates out of their order",
  });
};

/** How many statements of the report's own may stand between two attributions that are still near. */
const WIDEST_GAP = 20;

/** Rule 20 (Tarrant's 5 %; own): at least one wrong voice spoke on the topic or people of the key, or within two attributions of it. */
export const plausibleDistractor: ItemRule = (item, { briefing }) => {
  const statement = firstStatement(item, briefing);
  if (item.kind !== "who-said-it" || !statement) return [];
  const sharing = nearStatements(statement, briefing)
    .map((near) => near.statement)
    .filter(
      (other) =>
        sharedWords(other.content, statement.content) > 0 ||
        other.about.some((id) => statement.about.includes(id)),
    );
  const isNear = [...sharing, ...attributionsAround(statement, briefing)].some(({ speaker = "" }) =>
    item.people.distractors.includes(speaker),
  );
  return findingIf(!isNear, {
    rule: 20,
    level: "info",
    item: item.id,
    reason: "no wrong option is near the statement",
  });
};

/** The two attributions before the statement, and the two after it. */
function attributionsAround({ number }: Statement, { statements }: Briefing): readonly Statement[] {
  const isSpoken = ({ speaker }: Statement): boolean => speaker !== undefined;
  const after = firstOf(statements.slice(number, number + WIDEST_GAP), 2, isSpoken);
  const before = statements.slice(Math.max(0, number - 1 - WIDEST_GAP), number - 1).filter(isSpoken);
  return [...before.slice(-2), ...after];
}
