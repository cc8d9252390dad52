/** A word, a mark of punctuation, or a whole quotation, which the words around it treat as one thing. */
export interface Token {
  readonly kind: "word" | "point" | "quote";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In lower case, with a straight apostrophe. */
  readonly word: string;
  /** Of a quotation: its place in the list that was given. */
  readonly quote: number;
}

/** A stretch of text, by its indexes. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const PIECE =
  /[\p{L}\p{N}\p{M}$@#%]+(?:(?:[-–&/.@_\u0080-\u009F\u00A1-\u00AA\u00AC-\u00BA\u00BC-\u00BF]+|[’'](?=\p{L})|,(?=\d))[\p{L}\p{N}\p{M}]+)*|\.\.\.|--|—|–|[^\s\p{L}\p{N}\p{M}]/gu;
const CLITIC = /^(.+)([’'](?:s|re|ve|ll|d|m))$/i;
const SHORTENED =
  /^(?:mr|mrs|ms|dr|sen|sens|rep|reps|gov|govs|gen|lt|col|maj|capt|cpl|sgt|adm|cmdr|sec|st|jr|sr|prof|rev|hon|pres|vs|no|inc|corp|co|ltd|bros|dept|univ|ore|calif|ala|ariz|ark|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|pa|tenn|tex|va|vt|wash|wis|wyo|jan|feb|mar|apr|aug|sept|oct|nov|dec|supt|atty|asst|messrs|\p{Lu}|\p{L}(?:\.\p{L})+|[dri]-\p{L}+)$/iu;

/**
 * Cuts a stretch of text into tokens.
 *
 * Each of the quotations becomes one token, marks included, whatever is in it. The full stop of an abbreviation
 * belongs to its word; `'s`, `'re`, `'ll`, … are tokens of their own, so that "Smith's aide" and "he's claiming"
 * are seen as what they are.
 */
export function tokensOf(text: string, within: Stretch, quotations: readonly Stretch[]): readonly Token[] {
  let from = within.start;
  const pieces = quotations.map((one, quote) => {
    const words = wordsOf(text, { start: from, end: openingMark(text, one.start, from) });
    from = Math.min(closingMark(text, one.end), within.end);
    return [...words, { kind: "quote" as const, start: one.start, end: one.end, text: "", word: "", quote }];
  });
  return [...pieces, wordsOf(text, { start: from, end: within.end })].flat();
}

const MARK = /["“”„‟«»「」'‘’‚`]/;

function openingMark(text: string, start: number, floor: number): number {
  const wide = /^(?:''|``)$/.test(text.slice(start - 2, start)) ? 2 : 1;
  return MARK.test(text[start - 1] ?? "") ? Math.max(start - wide, floor) : start;
}

function closingMark(text: string, end: number): number {
  if (text.startsWith("''", end)) return end + 2;
  return MARK.test(text[end] ?? "") ? end + 1 : end;
}

function wordsOf(text: string, within: Stretch): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(PIECE)) {
    const start = within.start + match.index;
    if (match[0] === "." && isShortened(tokens.at(-1), start)) tokens.push(withFullStop(tokens.pop()));
    else tokens.push(...splitClitic(match[0], start));
  }
  return tokens;
}

const isShortened = (last: Token | undefined, at: number): boolean =>
  last?.end === at && SHORTENED.test(last.text);

const withFullStop = (token: Token = plain("", 0)): Token => ({
  ...token,
  end: token.end + 1,
  text: `${token.text}.`,
  word: `${token.word}.`,
});

function splitClitic(word: string, start: number): readonly Token[] {
  const [, stem, clitic] = CLITIC.exec(word) ?? [];
  if (stem === undefined || clitic === undefined) return [plain(word, start)];
  return [plain(stem, start), plain(clitic, start + stem.length)];
}

function plain(text: string, start: number): Token {
  const kind = /[\p{L}\p{N}]/u.test(text) ? "word" : "point";
  return {
    kind,
    start,
    end: start + text.length,
    text,
    word: text.toLowerCase().replace("’", "'"),
    quote: -1,
  };
}
