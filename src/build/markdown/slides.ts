import type { MarkdownIt, StateCore, Token } from "markdown-it";

/**
 * Cuts a document into slides at each thematic break (`---`) of the top level.
 *
 * Every slide becomes a `<section>`: tokens `slide_open` and `slide_close`,
 * the first with the lines it spans in `map`. The breaks themselves vanish.
 * A line of dashes under a paragraph is a break too, never a heading: authors
 * who forget the blank line mean the next slide.
 */
export function slides(md: MarkdownIt): void {
  md.disable("lheading");
  md.core.ruler.push("slides", cutIntoSlides);
}

function cutIntoSlides(state: StateCore): void {
  const slidesOfTokens = splitAtBreaks(state.tokens);
  state.tokens = slidesOfTokens.flatMap((tokens) => wrapped(tokens, state));
}

function splitAtBreaks(tokens: readonly Token[]): Token[][] {
  const slidesOfTokens: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === "hr" && token.level === 0) slidesOfTokens.push([]);
    else slidesOfTokens.at(-1)?.push(token);
  }
  return slidesOfTokens;
}

function wrapped(tokens: readonly Token[], state: StateCore): Token[] {
  const open = new state.Token("slide_open", "section", 1);
  const close = new state.Token("slide_close", "section", -1);
  open.block = close.block = true;
  const lines = tokens.flatMap((token) => token.map ?? []);
  if (lines.length > 0) open.map = [Math.min(...lines), Math.max(...lines)];
  return [open, ...tokens, close];
}
