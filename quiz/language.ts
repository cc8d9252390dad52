/**
 * What the derivation has to know about English.
 *
 * Word lists and endings only; a briefing in another language needs its own.
 */

/** Words that say nothing about a topic. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "a an and are as at be been being but by can could did do does for from had has have he her him his how i if in into " +
    "is it its may might more most no not of on one only or other our out over own she should so some still such than that " +
    "the their them then there these they this those to too took under up upon very was we were what when where which while " +
    "who whom whose will with would you your about after again against also any because before both between during each " +
    "even ever just like made make makes many much must never now off once same take takes through until report says said"
  ).split(" "),
);

/** Words that make a claim a possibility: they give an inference away. */
export const HEDGES =
  /\b(?:could|may|might|perhaps|probably|seems?|appears?|would|open|possibly|likely|either|if)\b/i;

/** Reporting words by which a text shows that it draws a conclusion. */
export const READING_CUES = /^(?:suggest|impl|indicat|appear|seem)/i;

/** First and second person and short forms: only somebody's own words sound like this. */
export const SPOKEN = /\b(?:I|we|you|your|our|my|me|us)\b|[’'](?:s very|re|ve|ll|t|m)\b|\?/i;

/** Plural nouns, as far as an ending tells; the exceptions are no nouns or belong to fixed phrases. */
const PLURAL = /[a-z]{3,}[^su]s$/;
const NO_PLURAL = /^(?:perhaps|always|terms|hopes|across|besides|states)$/;

/** Nouns for something that cannot be touched. */
const ABSTRACT = /(?:ence|ance|terest|[ts]ion|ture|sponse)$/;

/** The class of noun of a word: by its ending, and by an article shortly before it. Undefined for all other words. */
export function nounClass(word: string, before: string): "plural" | "counted" | "uncounted" | undefined {
  if (NO_PLURAL.test(word)) return undefined;
  if (PLURAL.test(word)) return "plural";
  if (!ABSTRACT.test(word)) return undefined;
  return /\b(?:an?|the)(?: [a-z-]+){0,2} $/i.test(before) ? "counted" : "uncounted";
}

/** Singular and plural of a word are one word for us. */
export const singular = (word: string): string =>
  word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;

/** How a remark of ours says that a claim stands without a source. */
export const UNCITED =
  /\b(?:nobody|no source|no words|no country|no detail|nothing|without a source|name no|only in the headline)\b/i;

/** How a remark of ours says that the report does not settle who speaks: no key can be given. */
export const UNSETTLED = /\bleaves open\b/i;

/** Words that point to a sentence before: alone, such a sentence cannot be understood. */
export const POINTS_BACK = /\b(?:such|these|this|those)\s|\bthat [a-z]+[.,]/i;

/** Bodies that take an article inside a sentence. */
export const WITH_ARTICLE =
  /^(?:U\.S\.|UN|United|Security|Coalition|Kremlin|European Union)(?:\s|$)|\b(?:Department|Council|Ministry)$/;

/** Groups without a name of their own: no capital inside a sentence. */
export const COMMON_GROUP = /^(?:Unnamed|Reporters|Sources|Officials|Journalists|Diplomats|Witnesses)\b/;

/** Words after which only one of "a" and "an" fits. */
export const ARTICLE = /\b(an?)\s*$/i;

/** True for a group of people and for a noun with the ending of a plural; a name is one. */
export const isPlural = (text: string): boolean =>
  COMMON_GROUP.test(text) || (/^[a-z]/.test(text) && nounClass(text, "") === "plural");

export const startsWithVowel = (word: string): boolean => /^[aeiou]/i.test(word);
