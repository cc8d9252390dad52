import { groupBy } from "../group-by.ts";
import type { Gender } from "./given-names.ts";
import { runsOf, type Run } from "./name-runs.ts";
import { namingOf, type Naming } from "./names.ts";
import type { Report } from "../text/report.ts";
import { appositionAfter, officeOf } from "./roles.ts";

/** Somebody of whom the text speaks by name. */
export interface Person {
  readonly name: string;
  readonly gender: Gender | undefined;
  readonly body: boolean;
  /** How often the text names this one, in any form. */
  readonly mentions: number;
  /** What the text says this one is, where it says so first. */
  readonly role: string | undefined;
  /** The words of every title and explanation that the text gives with the name, in lower case. */
  readonly roles: ReadonlySet<string>;
}

/** Everybody, by family name and by first name, in lower case. */
export interface Names {
  readonly people: ReadonlyMap<string, readonly Person[]>;
  readonly byFirst: ReadonlyMap<string, readonly Person[]>;
}

/**
 * Everybody whom the text names in full, and every place where it names anybody.
 *
 * "Ann Lee", "Ms. Lee" and "Lee" are one person, called by the fullest form; two people of one family name are
 * told apart by first name and by courtesy title.
 */
export interface Cast extends Names {
  readonly places: readonly { readonly start: number; readonly person: Person }[];
}

/** A naming at its place; -1 for the mention of a speaker. */
type Placed = Naming & { readonly start: number; readonly office: string | undefined };

/** Reads the cast of a report. `speakers` are mentions known to be of people, whatever their first names. */
export function castOf(report: Report, speakers: readonly string[]): Cast {
  const named = report.sentences
    .flatMap(({ sentence }) => runsOf(sentence))
    .map((run) => placedNaming(report.text, run));
  const spoken = [...new Set(speakers)].map((words) => ({
    start: -1,
    office: undefined,
    ...namingOf(words),
  }));
  const alone = new Set(named.map(({ name }) => name).filter((name) => !name.includes(" ")));
  const people = gathered([...named, ...spoken].filter((one) => isSomebody(one) || isNamedAgain(one, alone)));
  const byFirst = groupBy([...people.values()].flat(), (person) => wordsOf(person.name)[0] ?? "");
  return { people, byFirst, places: named.flatMap((one) => placed(one, { people, byFirst })) };
}

function placedNaming(text: string, { start, end, words }: Run): Placed {
  const naming = namingOf(words);
  const explained = appositionAfter(text, end);
  const office = explained ?? officeOf(naming);
  return { start, ...naming, office, role: `${naming.role} ${explained ?? ""}`.trim() };
}

/** People by family name. Fuller names come first, so that shorter ones find them. */
function gathered(known: readonly Placed[]): ReadonlyMap<string, readonly Person[]> {
  const people = new Map<string, readonly Person[]>();
  for (const one of known.toSorted((a, b) => wordsOf(b.name).length - wordsOf(a.name).length)) {
    const family = familyName(one.name);
    people.set(family, withPerson(people.get(family) ?? [], one));
  }
  return people;
}

/** A full name of a person, a name with a title, or the name of somebody who speaks. */
const isSomebody = (one: Placed): boolean =>
  one.name !== "" &&
  (one.start < 0 || one.gender !== undefined || (one.name.includes(" ") && isTitle(one.role)));

/** "Bo Ek", whom the text calls "Ek" elsewhere; not "West Virginia". */
const isNamedAgain = ({ name, body }: Placed, alone: ReadonlySet<string>): boolean =>
  !body &&
  /^\p{Lu}\S* (?:\p{Lu}\S* )?\p{Lu}\S*$/u.test(name) &&
  !PLACE.test(name) &&
  alone.has(name.split(" ").at(-1) ?? "");

const PLACE = /^(?:North|South|East|West|New|Old|San|Saint|St\.?|Los|Las|United|Great|Fort|Mount|Lake)\b/;

/** "Mayor", "Sen."; an article alone makes no title. */
const isTitle = (role: string): boolean => /\p{L}{2}/u.test(role.replace(/^(?:the|an?)$/i, ""));

function placed(one: Placed, names: Names) {
  const person = personNamed(one, names);
  return person ? [{ start: one.start, person }] : [];
}

function withPerson(people: readonly Person[], one: Placed): readonly Person[] {
  const at = people.findIndex((person) => isSame(person, one));
  const old = people[at];
  if (old === undefined)
    return [
      ...people,
      {
        name: one.name,
        gender: one.gender,
        body: one.body,
        mentions: 1,
        role: one.office,
        roles: new Set(roleWords(one)),
      },
    ];
  const name = one.name.length > old.name.length ? one.name : old.name;
  return people.with(at, {
    ...old,
    name,
    gender: old.gender ?? one.gender,
    mentions: old.mentions + 1,
    role: old.role ?? one.office,
    roles: new Set([...old.roles, ...roleWords(one)]),
  });
}

const roleWords = ({ role }: Naming): readonly string[] =>
  role
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== "");

/** Same family name, and first names that do not contradict each other. */
function isSame(person: Person, one: Naming): boolean {
  const [known, other] = [wordsOf(person.name), wordsOf(one.name)];
  if (person.body !== one.body || known.at(-1) !== other.at(-1)) return false;
  if (known.length === 1 || other.length === 1) return !contradicts(person, one);
  const [first, second] = [known[0] ?? "", other[0] ?? ""];
  return first === second || (first[0] === second[0] && (/^.\.?$/.test(first) || /^.\.?$/.test(second)));
}

const contradicts = (person: Person, one: Naming): boolean =>
  person.gender !== undefined && one.gender !== undefined && person.gender !== one.gender;

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(" ")
    .filter((word) => !/^(?:jr|sr|ii|iii)\.?$/.test(word));

const familyName = (name: string): string => wordsOf(name).at(-1) ?? "";

/** The person whom a name means; of several, the one that the text names most often. */
export function personNamed(one: Naming, { people, byFirst }: Names): Person | undefined {
  if (one.name === "") return undefined;
  const family = (people.get(familyName(one.name)) ?? []).filter((person) => isSame(person, one));
  const first = one.name.includes(" ")
    ? []
    : (byFirst.get(one.name.toLowerCase()) ?? []).filter((person) => !person.body);
  return (family.length > 0 ? family : first).reduce<Person | undefined>(oftener, undefined);
}

const oftener = (best: Person | undefined, one: Person): Person =>
  best === undefined || one.mentions > best.mentions ? one : best;
