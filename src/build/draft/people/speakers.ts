import { RESERVED_NAMES } from "../../content/reserved-names.ts";
import { groupBy } from "../group-by.ts";
import { namingOf } from "./names.ts";
import type { Report } from "../text/report.ts";
import type { Resolved } from "./resolve-speakers.ts";
import { roleOf } from "./roles.ts";
import { slugOf, uniqueIds } from "../slugs.ts";

/** Somebody who says something in the text. The aliases are the other words it uses for this one. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly body: boolean;
  readonly aliases: readonly string[];
}

/** The list of speakers, in order of appearance, each once, with the words that the text uses for them. */
export function listSpeakers(report: Report, resolved: readonly Resolved[]): readonly Speaker[] {
  const groups = [...groupBy(resolved, (one) => one.name)];
  const ids = uniqueIds(
    groups.map(([name]) => shortId(name)),
    RESERVED_NAMES,
  );
  return groups.map(([name, own], at) => {
    const role = [...own.map((one) => roleOf(report.text, one.mention)), ...own.map((one) => one.role)].find(
      (one) => one !== undefined && one !== name,
    );
    const aliases = [...new Set(own.map((one) => one.mention.core))].filter((alias) => alias !== name);
    return {
      id: ids[at] ?? "x",
      name,
      ...(role === undefined ? {} : { role }),
      body: own.some((one) => one.body),
      aliases,
    };
  });
}

/** A person's family name; all of a body's name. */
function shortId(name: string): string {
  const words = name.split(/\s+/).filter((word) => !/^(?:jr|sr)\.?,?$/i.test(word));
  const family = /^\p{Lu}/u.test(words.at(-1) ?? "") && !namingOf(name).body;
  return slugOf(family ? (words.at(-1) ?? name) : name.replace(/^(?:the|a|an) /i, ""));
}
