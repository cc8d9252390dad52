import type { MarkdownIt, StateCore } from "markdown-it";

const MARK = /\s*\{\.([^\s{}]+)\}\s*$/;

/**
 * Reads `{.name}` at the end of a heading as a mark of the whole slide.
 *
 * The mark is taken out of the text and put into `meta.mark` of `heading_open`.
 */
export function headingMarks(md: MarkdownIt): void {
  md.core.ruler.after("block", "heading_marks", readMarks);
}

function readMarks(state: StateCore): void {
  for (const [index, token] of state.tokens.entries()) {
    const inline = state.tokens[index + 1];
    if (token.type !== "heading_open" || !inline) continue;
    const mark = MARK.exec(inline.content)?.[1];
    if (mark === undefined) continue;
    token.meta = { ...token.meta, mark };
    inline.content = inline.content.replace(MARK, "");
  }
}
