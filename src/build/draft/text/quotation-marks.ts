/** Marks of one family open and close each other. */
export type Family = "straight" | "curly" | "doubled" | "single" | "guillemet" | "corner";

/** A quotation mark, and whether the letters around it allow it to open or to close a quotation. */
export interface Mark {
  readonly at: number;
  readonly after: number;
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Stands between an s and a word, where it may be an apostrophe: the players' bus. */
  readonly possessive: boolean;
}

const MARK = /''|``|["“”„‟«»「」'‘’‚]/g;
const NATIVE_OPENERS = "“„‟«「‘‚``";
const NATIVE_CLOSERS = "”»」’";
const BEFORE_OPENER = /^$|[\s([{\-–—/*_>|~“”"„«‘'’…\uFEFF]/;
const NEVER_FIRST = /^$|[\s,;:!?)\]}]/;
const AFTER_CLOSER = /^$|[^\p{L}\p{N}]/u;
const ELISION = /^['’‘](?:em|til|tis|twas|cause|bout|n|round|\d0s|\d{2})\b/i;

/**
 * Every quotation mark of a line, in order.
 *
 * The letters around a mark decide its direction, because typists and converters turn curly marks the wrong way;
 * where they leave it open, the shape of the mark decides. A mark after `=` belongs to code and is none.
 */
export function quotationMarks(line: string, offset: number): readonly Mark[] {
  return [...line.matchAll(MARK)]
    .filter(
      (match) => line[match.index - 1] !== "=" && !ELISION.test(line.slice(match.index, match.index + 6)),
    )
    .map((match) => markOf(line, match.index, match[0], offset));
}

function markOf(line: string, index: number, mark: string, offset: number): Mark {
  const end = index + mark.length;
  const [before, next] = [line[index - 1] ?? "", line[end] ?? ""];
  const mayOpen = BEFORE_OPENER.test(before) && !NEVER_FIRST.test(next);
  const mayClose = before !== "" && !/\s/.test(before) && AFTER_CLOSER.test(next);
  const [opens, closes] =
    before === "" && mark !== "'"
      ? [true, true]
      : mayOpen === mayClose
        ? byShape(mark, before)
        : [mayOpen, mayClose];
  const possessive = before === "s" && /^ [a-z]/.test(line.slice(end, end + 2));
  return { at: offset + index, after: offset + end, family: familyOf(mark), opens, closes, possessive };
}

/** A mark between two letters, or between two blanks: only its shape tells. `5'10"` is a measure. */
function byShape(mark: string, before: string): readonly [boolean, boolean] {
  if (NATIVE_OPENERS.includes(mark)) return [true, false];
  if (NATIVE_CLOSERS.includes(mark)) return [false, mark !== "’" || !/\p{L}/u.test(before)];
  if (mark === "'") return [false, false];
  return [!/\d/.test(before), true];
}

function familyOf(mark: string): Family {
  if (mark === '"') return "straight";
  if ("“”„‟".includes(mark)) return "curly";
  if (mark.length === 2) return "doubled";
  if ("«»".includes(mark)) return "guillemet";
  return "「」".includes(mark) ? "corner" : "single";
}
