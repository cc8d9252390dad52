import type { Mention } from "../attribution.ts";
import type { Gender } from "./given-names.ts";
import { namingOf } from "./names.ts";
import { castOf, personNamed, type Cast, type Person } from "./people.ts";
import type { Report } from "../text/report.ts";
import { nameAfter } from "./roles.ts";
import { countBelow } from "../text/sorted.ts";

/** A mention, resolved: the speaker's name, and what makes that doubtful. */
export interface Resolved {
  readonly mention: Mention;
  readonly name: string;
  readonly body: boolean;
  /** What the text says this one is, wherever it says so. */
  readonly role?: string | undefined;
  readonly doubts: readonly string[];
}

const PRONOUNS: Readonly<Record<string, Gender | "body">> = {
  he: "male",
  she: "female",
  him: "male",
  her: "female",
  his: "male",
  it: "body",
  its: "body",
  they: "body",
  them: "body",
  their: "body",
  we: "body",
};

/** Resolves each mention of a speaker, in the order of the text, to a name. */
export function resolveSpeakers(report: Report, mentions: readonly Mention[]): readonly Resolved[] {
  const cast = castOf(
    report,
    mentions.map((one) => one.core),
  );
  const resolved: Resolved[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start))
    resolved.push(resolve(report, cast, mention, resolved));
  return resolved;
}

function resolve(report: Report, cast: Cast, mention: Mention, earlier: readonly Resolved[]): Resolved {
  const pronoun = PRONOUNS[mention.core.toLowerCase()];
  if (pronoun !== undefined) return resolvePronoun(cast, mention, pronoun, earlier);
  const naming = namingOf(nameAfter(report.text, mention) ?? mention.core);
  const person = personNamed(naming, cast);
  if (person) return { mention, name: person.name, body: person.body, role: person.role, doubts: [] };
  if (naming.name !== "") return { mention, name: naming.name, body: naming.body, doubts: [] };
  return resolveDescription(cast, mention, naming.body);
}

/** "the senator": the last one named whose role has that word; otherwise somebody whom the text leaves unnamed. */
function resolveDescription(cast: Cast, mention: Mention, body: boolean): Resolved {
  const noun = mention.core.toLowerCase().split(/\s+/).at(-1) ?? "";
  const end = countBelow(cast.places, mention.start);
  const known = /^(?:the|this|that)\b/i.test(mention.core)
    ? cast.places
        .slice(Math.max(0, end - FARTHEST), end)
        .findLast(({ person }) => !person.body && person.roles.has(noun))?.person
    : undefined;
  if (known)
    return {
      mention,
      name: known.name,
      body: false,
      doubts: [`“${mention.core}” is taken to be ${known.name}`],
    };
  return { mention, name: mention.core, body, doubts: body ? [] : ["the text does not name the speaker"] };
}

/** The last speaker, or else the last one named, whom the pronoun fits. */
function resolvePronoun(
  cast: Cast,
  mention: Mention,
  pronoun: Gender | "body",
  earlier: readonly Resolved[],
): Resolved {
  const near = lastNamed(cast, mention.start, pronoun);
  const speaker = earlier
    .slice(-FARTHEST)
    .findLast((one) => PRONOUNS[one.name.toLowerCase()] === undefined && fitsSpeaker(cast, one, pronoun));
  const name = speaker?.name ?? near?.person.name;
  if (name === undefined)
    return { mention, name: mention.core, body: pronoun === "body", doubts: [`who is “${mention.core}”?`] };
  const rival =
    near !== undefined && near.person.name !== name && near.start > (speaker?.mention.start ?? 0)
      ? ` (or ${near.person.name}?)`
      : "";
  return {
    mention,
    name,
    body: pronoun === "body",
    doubts: [`“${mention.core}” is taken to be ${name}${rival}`],
  };
}

/** How many names back a pronoun may point. */
const FARTHEST = 40;

function lastNamed(
  { places }: Cast,
  before: number,
  pronoun: Gender | "body",
): Cast["places"][number] | undefined {
  const end = countBelow(places, before);
  return places.slice(Math.max(0, end - FARTHEST), end).findLast((one) => fits(one.person, pronoun));
}

const fits = (person: Person, pronoun: Gender | "body"): boolean =>
  pronoun === "body"
    ? person.body
    : !person.body && (person.gender === undefined || person.gender === pronoun);

function fitsSpeaker(cast: Cast, one: Resolved, pronoun: Gender | "body"): boolean {
  const person = personNamed(namingOf(one.name), cast);
  if (person) return fits(person, pronoun);
  return (pronoun === "body") === one.body;
}
