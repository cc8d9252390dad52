import { sharedWords } from "../content-words.ts";
import { GAP } from "../item.ts";
import { isPlural, startsWithVowel } from "../language.ts";
import { givesAway, mentions } from "../mentions.ts";
import { partsText } from "../statement-text.ts";
import { findingIf, type ItemRule } from "./finding.ts";
import { askedText, distractors, keyOptions } from "./texts.ts";

/** Rule 8 (HDR; NBME, options that do not follow from the stem): "a" or "an" before the gap, and "is" or "are" after it, fit every option. */
export const noGrammarCue: ItemRule = (item) => {
  const [before, after] = askedText(item).split(GAP);
  if (before === undefined || after === undefined) return [];
  const article = /\b(an?)\s+$/i.exec(before)?.[1]?.toLowerCase();
  const verb = /^\s+(is|was|has|are|were|have)\b/i.exec(after)?.[1]?.toLowerCase();
  const fits = (text: string): boolean =>
    (article === undefined || startsWithVowel(text) === (article === "an")) &&
    (verb === undefined || isPlural(text) === /^(?:are|were|have)$/.test(verb));
  const wrong = item.options.filter(({ text }) => !fits(text));
  return findingIf(wrong.length > 0, {
    rule: 8,
    level: "warning",
    item: item.id,
    reason: `"${article ?? verb}" does not fit ${wrong.map(({ text }) => text).join(", ")}`,
  });
};

/** Rule 9 (HDR; NBME, a word of the stem in the key): no content word of the stem stands only in the key. Pinned options are formulas. */
export const noClang: ItemRule = (item) => {
  const asked = askedText(item);
  const echoing = keyOptions(item).filter(({ text, pinned }) => !pinned && sharedWords(asked, text) > 0);
  const alone =
    echoing.length > 0 &&
    distractors(item).length > 0 &&
    distractors(item).every(({ text }) => sharedWords(asked, text) === 0);
  return findingIf(alone, {
    rule: 9,
    level: "warning",
    item: item.id,
    reason: `a word of the stem stands only in the key: ${echoing.map(({ text }) => text).join("; ")}`,
  });
};

/** Rule 9, the stricter half (own): the words to be attributed do not hold the speaker's own name, office or country. */
export const noOwnName: ItemRule = (item, { briefing }) => {
  if (item.kind !== "who-said-it") return [];
  const text = partsText(item.context?.parts ?? []);
  const speakers = briefing.people.filter(({ id }) => item.key.includes(id));
  const named = speakers.filter((person) => givesAway(text, person, briefing.people));
  return findingIf(named.length > 0, {
    rule: 9,
    level: "error",
    item: item.id,
    reason: `the words give away ${named.map(({ name }) => name).join(", ")}`,
  });
};

/** Rule 10 (own): the words to be attributed name no wrong option, which would rule it out. */
export const noNamedDistractor: ItemRule = (item, { briefing }) => {
  if (item.kind !== "who-said-it") return [];
  const text = partsText(item.context?.parts ?? []);
  const named = briefing.people.filter(
    (person) => item.people.distractors.includes(person.id) && mentions(text, person),
  );
  return findingIf(named.length > 0, {
    rule: 10,
    level: "warning",
    item: item.id,
    reason: `the words name ${named.map(({ name }) => name).join(", ")}, so that this option is out`,
  });
};

/** Rule 11 (HDR; NBME): the stem does not ask for what is not so. */
export const noNegativeStem: ItemRule = (item) =>
  findingIf(/\b(?:not|except|never)\b/i.test(item.stem), {
    rule: 11,
    level: "warning",
    item: item.id,
    reason: "the stem asks for what is not so",
  });
