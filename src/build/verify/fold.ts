const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, "-"],
  [/[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, " "],
];

/**
 * The same text with typographic variants made equal, so that words typed on a
 * plain keyboard match words set by a typographer.
 *
 * The rule: curly, low and prime quotation marks become straight ones; hyphens,
 * dashes and minus signs become `-`; tabs and all wide or narrow spaces become
 * one space. Letters, capitals and all other marks stay as they are. Each code
 * unit becomes exactly one, so positions in the folded text are positions in the text.
 */
export const fold = (text: string): string =>
  FOLDS.reduce((folded, [variants, plain]) => folded.replaceAll(variants, plain), text);
