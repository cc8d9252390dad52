/** What a text file may hold that is not running prose, though it may hold quotation marks. */
const NOT_PROSE: readonly RegExp[] = [
  /^(?:```|~~~)[^\n]*\n[\s\S]*?^(?:```|~~~)/gm, // fenced code
  /(?<!`)`(?![`\s])[^`\n]*[^`\s]`(?!`)/g, // `code`
  /<\/?[a-zA-Z][^<>\n]{0,2000}>/g, // <tag title="…">
  /(?<=\])\([^()\n]{0,2000}\)/g, // [text](address "title")
];

/**
 * The text with everything that is not prose blanked out: code, tags, and the addresses of Markdown links.
 *
 * Every character keeps its index, so a position found here is a position in the text.
 */
export function proseOnly(text: string): string {
  return NOT_PROSE.reduce((prose, pattern) => prose.replace(pattern, blank), text);
}

const blank = (part: string): string => part.replace(/[^\n\r]/g, " ");
