import { genderOf, type Gender } from "./given-names.ts";

/** What the words of a mention say about the one they name. */
export interface Naming {
  /** Without titles: "Ann Lee". Empty if the words only describe: "a spokesman". */
  readonly name: string;
  /** What stands before the name: "port director", "Sen.". */
  readonly role: string;
  readonly gender: Gender | undefined;
  /** A group or an institution rather than a person. */
  readonly body: boolean;
}

const COURTESY: Readonly<Record<string, Gender>> = {
  "mr.": "male",
  mr: "male",
  "mrs.": "female",
  mrs: "female",
  "ms.": "female",
  ms: "female",
  miss: "female",
  sir: "male",
  lady: "female",
  lord: "male",
};
const TITLE =
  /^(?:president|vice|prime|first|minister|premier|chancellor|secretary|senator|sen\.?|sens\.|rep\.?|reps\.|representative|congressman|congresswoman|gov\.?|governor|lt\.?|lieutenant|gen\.?|general|col\.?|colonel|maj\.?|major|capt\.?|captain|sgt\.?|sergeant|adm\.?|admiral|mayor|judge|justice|attorney|chief|speaker|leader|whip|chairman|chairwoman|chair|director|commissioner|ambassador|king|queen|prince|princess|pope|cardinal|archbishop|bishop|rev\.?|reverend|father|sister|dr\.?|doctor|prof\.?|professor|dean|coach|sheriff|officer|detective|spokesman|spokeswoman|spokesperson|strategist|candidate|nominee|rival|democrat|republican|activist|author|actor|actress|singer|host|moderator|reporter|analyst|economist|historian|lawyer|retired|former|late|then|deputy|assistant|senior|acting|state|district|supreme|court|press|party|campaign|manager|council|treasurer|ceo|founder|co-founder|owner|editor|democratic|republican|libertarian|conservative|liberal|the|majority|minority|commerce|defense|foreign|interior|finance|treasury|hon\.|messrs\.)$/i;
const BODY_WORD =
  /^(?:department|ministry|office|agency|commission|committee|council|court|senate|house|congress|parliament|party|union|association|federation|foundation|institute|institution|university|college|school|center|centre|company|corporation|corp\.?|inc\.?|group|bank|fund|organization|organisation|league|club|society|board|bureau|administration|government|campaign|team|army|navy|force|forces|police|times|post|journal|news|press|magazine|tribune|herald|guardian|newspaper|website|network|reuters|coalition|alliance|pentagon|kremlin|fbi|cia|nato|un|u\.n\.|eu|e\.u\.|who|nbc|cbs|abc|cnn|msnbc|bbc|npr|airlines|airport|authority|service|services|system|trust|partners|llc|plc|states|nations|city|county|lawmakers|democrats|republicans|officials|prosecutors|aides|experts|researchers|critics|supporters|allies|lawyers|sources|families|teachers|parents|students|voters|spokesmen|report|statement|study|survey|poll|article|editorial|letter|document|documents|complaint|lawsuit|ruling|ad|video|clip|narrator)$/i;

/** Reads the words of a mention, such as "port director Ann Lee" or "the union". */
export function namingOf(words: string): Naming {
  const parts = words.replace(/[’']s$/, "").split(/\s+/);
  const start = nameStart(parts);
  const name = parts.slice(start).join(" ");
  const role = parts.slice(0, start).filter((part) => !isCourtesy(part));
  const given = parts.length - start > 1 ? genderOf(parts[start] ?? "") : undefined;
  return {
    name: /\b[JS]r\.$/.test(name) ? name : name.replace(/[,.;:]+$/, ""),
    role: role.join(" "),
    gender: courtesyOf(parts) ?? given,
    body: isBody(parts, start),
  };
}

const isCourtesy = (part: string): boolean => COURTESY[part.toLowerCase()] !== undefined;

const courtesyOf = (parts: readonly string[]): Gender | undefined =>
  parts.map((part) => COURTESY[part.toLowerCase()]).find((gender) => gender !== undefined);

/** Where the last run of capitalised words starts, less the titles in front of it. */
function nameStart(parts: readonly string[]): number {
  const run = parts.findLastIndex((part) => !isCapital(part)) + 1;
  if (run === parts.length) return run;
  if (isBodyName(parts.slice(run))) return /^the$/i.test(parts[run] ?? "") ? run + 1 : run;
  const ends = parts.slice(0, -1);
  const title = ends.findLastIndex((part, at) => at >= run && (TITLE.test(part) || isCourtesy(part)));
  const given = ends.findIndex((_, at) => at > run && isFirstGiven(parts, at));
  return Math.max(title + 1, given, run);
}

/** A first name after words that are none, and after no initial: "Rival Ann Lee". */
function isFirstGiven(parts: readonly string[], at: number): boolean {
  const before = parts[at - 1] ?? "";
  return (
    genderOf(parts[at] ?? "") !== undefined && genderOf(before) === undefined && !/^\p{L}\.$/u.test(before)
  );
}

const isCapital = (part: string | undefined): boolean => part !== undefined && /^[\p{Lu}@]/u.test(part);
const isBodyName = (parts: readonly string[]): boolean =>
  BODY_WORD.test(parts.at(-1) ?? "") || /^\p{Lu}{3,}$/u.test(parts.at(-1) ?? "");

function isBody(parts: readonly string[], start: number): boolean {
  if (start < parts.length)
    return isBodyName(parts) || (/^the$/i.test(parts[start - 1] ?? "") && start === parts.length - 1);
  return BODY_WORD.test(parts.at(-1) ?? "") || /^they$|^it$/i.test(parts.at(-1) ?? "");
}

/** A title, or a word that is part of one, in lower case: "senator", "presidential". */
export const isTitleWord = (word: string): boolean =>
  /^\p{Ll}/u.test(word) &&
  word !== "the" &&
  (TITLE.test(word) ||
    /^(?:presidential|congressional|spokesperson|widow|businessman|businesswoman|founder|co-chair)$/.test(
      word,
    ));
