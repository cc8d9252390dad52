import { literalPattern } from "../src/model/literal-pattern.ts";
import { namesOf, type Person } from "../src/model/person.ts";
import { remembered } from "../src/model/remembered.ts";

/** True where the text speaks of the person: by name, surname, alias or office. */
export const mentions = (text: string, person: Person): boolean =>
  namesAndRole(person).some((name) => holdsName(text, name));

/** All that a text may call the person. Each is looked for in every statement. */
const namesAndRole = remembered((person: Person): readonly string[] => [
  ...namesOf(person),
  ...(person.role ? [person.role] : []),
]);

/** True where the text mentions the body or a word made from its name: "Ukrainian" for Ukraine. */
export const hintsAt = (text: string, person: Person): boolean =>
  mentions(text, person) || (person.body && namesOf(person).some((name) => holdsRoot(text, name)));

/**
 * The bodies that the person's name, office or aliases hint at: country, ministry,
 * organisation. The person's words must not be shown beside them in a question.
 */
export const affiliations = (person: Person, people: readonly Person[]): readonly Person[] =>
  affiliationsIn(people)(person);

const affiliationsIn = remembered((people: readonly Person[]) =>
  remembered((person: Person) => findAffiliations(person, people)),
);

function findAffiliations(person: Person, people: readonly Person[]): readonly Person[] {
  const known = [person.name, person.role ?? "", ...person.aliases].join(" / ");
  return people.filter(
    (body) => body.body && body.id !== person.id && (hintsAt(known, body) || sharesRole(person, body)),
  );
}

/** True where a reader could not keep the two apart: a person and their ministry, a council and its organisation. */
export const overlaps = (one: Person, other: Person, people: readonly Person[]): boolean =>
  affiliations(one, people).includes(other) || affiliations(other, people).includes(one);

/** True where both belong to one country, ministry or organisation. */
export function sameSide(one: Person, other: Person, people: readonly Person[]): boolean {
  const sides = affiliations(one, people);
  return affiliations(other, people).some((body) => sides.includes(body));
}

/** True where the text holds the person's own name, office, country or ministry. */
export const givesAway = (text: string, person: Person, people: readonly Person[]): boolean =>
  hintsAt(text, person) ||
  (person.role !== undefined && holdsName(text, person.role.split(" ").slice(-2).join(" "))) ||
  affiliations(person, people).some((body) => hintsAt(text, body));

/** True where both are written in the same form: bodies alike, persons both with or without a first name. */
export const sameForm = (one: Person, other: Person): boolean =>
  one.body === other.body && (one.body || one.name.includes(" ") === other.name.includes(" "));

const WORD_BEFORE = /[\p{L}\p{N}]$/u;
const WORD_AFTER = /^[\p{L}\p{N}]/u;

/** True where the name stands in the text: whole words, small and capital letters alike. */
export const holdsName = (text: string, name: string): boolean =>
  placeOfWord(text.toLowerCase(), name.toLowerCase()) !== undefined;

/** The text with something else wherever the name stands. */
export const withoutName = (text: string, name: string, instead: string): string =>
  text.replace(new RegExp(literalPattern(name), "giu"), (found, at: number) =>
    startsWord(text, at) && endsWord(text, at + found.length) ? instead : found,
  );

/** Where a word first stands in the text as a whole word, written just so; undefined where it does not. */
export const placeOfWord = (text: string, word: string): number | undefined =>
  placesOf(word, text).find((at) => startsWord(text, at) && endsWord(text, at + word.length));

function placesOf(part: string, text: string): readonly number[] {
  const places: number[] = [];
  if (part === "") return places;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

/** True where no letter or digit stands before the position; beyond the first plane it takes up two places. */
const startsWord = (text: string, at: number): boolean =>
  !WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at));

const endsWord = (text: string, at: number): boolean => !WORD_AFTER.test(text.slice(at, at + 2));

/** True where a word of the text starts as the name does: "Ukrainian" for Ukraine. */
function holdsRoot(text: string, name: string): boolean {
  if (name.includes(" ") || name.length < 5) return false;
  const root = name.slice(0, Math.max(4, name.length - 2));
  return placesOf(root, text).some((at) => startsWord(text, at));
}

/** "Secretary of State" belongs to a "State Department". */
function sharesRole(person: Person, body: Person): boolean {
  const words = (person.role ?? "").split(" ").filter((word) => word.length > 4);
  return words.some((word) => body.name.split(" ").includes(word));
}
