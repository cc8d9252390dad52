import type { MarkdownIt, StateCore, Token } from "markdown-it";

const START = /^Note:\s*/;

/**
 * Turns what follows `Note:` on a slide into the speaker notes of that slide.
 *
 * A paragraph that starts with `Note:` opens an `<aside class="notes">`, which
 * lasts to the end of the slide (or of the document, without the slides plugin).
 */
export function notes(md: MarkdownIt): void {
  md.core.ruler.push("notes", wrapNotes);
}

function wrapNotes(state: StateCore): void {
  const tokens: Token[] = [];
  let open = false;
  for (const [index, token] of state.tokens.entries()) {
    if (!open && startsNotes(state.tokens, index)) {
      tokens.push(boundary(state, "notes_open", 1, token.map));
      open = true;
    }
    if (open && token.type === "slide_close") {
      tokens.push(boundary(state, "notes_close", -1, null));
      open = false;
    }
    tokens.push(token);
  }
  if (open) tokens.push(boundary(state, "notes_close", -1, null));
  state.tokens = withoutEmptyParagraphs(tokens);
}

function startsNotes(tokens: readonly Token[], index: number): boolean {
  const inline = tokens[index + 1];
  const first = inline?.children?.[0];
  if (tokens[index]?.type !== "paragraph_open" || tokens[index].level > 0) return false;
  if (!inline || first?.type !== "text" || !START.test(first.content)) return false;
  first.content = first.content.replace(START, "");
  inline.content = inline.content.replace(START, "");
  return true;
}

function boundary(state: StateCore, type: string, nesting: 1 | -1, map: Token["map"]): Token {
  const token = new state.Token(type, "aside", nesting);
  token.block = true;
  token.map = map;
  if (nesting === 1) token.attrSet("class", "notes");
  return token;
}

function withoutEmptyParagraphs(tokens: readonly Token[]): Token[] {
  const isEmpty = (index: number): boolean =>
    tokens[index]?.type === "inline" &&
    tokens[index].content.trim() === "" &&
    tokens[index - 1]?.type === "paragraph_open";
  return tokens.filter((_, index) => !isEmpty(index - 1) && !isEmpty(index) && !isEmpty(index + 1));
}
