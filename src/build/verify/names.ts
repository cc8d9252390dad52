import { formatDate } from "../format-date.ts";
import { namesOf } from "../../model/person.ts";
import { remembered } from "../../model/remembered.ts";
import type { Statement } from "../../model/statement.ts";
import type { Complaint } from "../content/complaint.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { fold } from "./fold.ts";
import type { SourceText } from "./source-text.ts";

const NAME_OR_FIGURE = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}]*|\d+)/gu;

/** People of the briefing whom the source never names. */
export function missingNames(loaded: LoadedBriefing, source: SourceText): readonly Complaint[] {
  const text = source.folded.toLowerCase();
  return loaded.briefing.people
    .filter((person) => !namesOf(person).some((name) => text.includes(fold(name).toLowerCase())))
    .map((person) =>
      loaded.complainOfBriefing(
        ["people", person.id],
        `the source never names ${person.name}; add an alias under which it does`,
      ),
    );
}

/** What an occasion says that the source does not: names, figures and dates that stand nowhere in it. */
export function missingOccasion(
  { occasion }: Statement,
  source: SourceText,
  language: string,
): readonly string[] {
  const { on, ...where } = occasion ?? {};
  const words = Object.values(where).flatMap((text) => fold(text).match(NAME_OR_FIGURE) ?? []);
  const missing = words
    .filter((word) => !source.words.has(word.toLowerCase()))
    .map((word) => `the source does not name "${word}"`);
  return on === undefined || datesIn(source)(on, language)
    ? missing
    : [...missing, `the source gives no date ${on}`];
}

/** Dates come again and again: a long source is searched once for each. */
const datesIn = remembered((source: SourceText) => {
  const known = new Map<string, boolean>();
  return (iso: string, language: string): boolean => {
    const found = known.get(iso) ?? hasDate(source.folded, iso, language);
    known.set(iso, found);
    return found;
  };
});

/** True where the text gives the ISO date, or year and month, in words ("September 23, 2025") or as ISO. */
function hasDate(text: string, iso: string, language: string): boolean {
  const [year = "", month = "", day] = iso.split("-");
  const name = formatDate(new Date(`${year}-${month}-01T00:00:00Z`), language, { month: "long" });
  if (day === undefined) return text.includes(iso) || (text.includes(name) && text.includes(year));
  const short = `${name.slice(0, 3)}[\\p{L}.]*`;
  const written = new RegExp(`${short} ${Number(day)}(?!\\d)|(?<!\\d)${Number(day)}\\.? ${short}`, "u");
  return text.includes(iso) || (written.test(text) && text.includes(year));
}
