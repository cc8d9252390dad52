import type { MarkdownIt, StateCore, Token } from "markdown-it";

/**
 * Cuts a document into slides at each thematic break (`---`) of the top level.
 *
 * Every slide becomes a `<section>`: tokens `slide_open` and `slide_close`,
 * the first with the lines it spans in `map`, an empty one with its break's. The breaks themselves vanish.
 * A line of dashes under a paragraph is a break too, never a heading: authors
 * who forget the blank line mean the next slide.
 */
export function slides(md: MarkdownIt): void {
  md.disable("lheading");
  md.core.ruler.push("slides", cutIntoSlides);
}

function cutIntoSlides(state: StateCore): void {
  state.tokens = splitAtBreaks(state.tokens).flatMap((slide) => wrapped(slide, state));
}

interface SlideTokens {
  readonly tokens: Token[];
  /** The lines of the break before the slide. */
  readonly after: Token["map"];
}

function splitAtBreaks(tokens: readonly Token[]): readonly SlideTokens[] {
  const slidesOfTokens: SlideTokens[] = [{ tokens: [], after: [0, 1] }];
  for (const token of tokens) {
    if (token.type === "hr" && token.level === 0) slidesOfTokens.push({ tokens: [], after: token.map });
    else slidesOfTokens.at(-1)?.tokens.push(token);
  }
  return slidesOfTokens;
}

function wrapped({ tokens, after }: SlideTokens, state: StateCore): Token[] {
  const open = new state.Token("slide_open", "section", 1);
  const close = new state.Token("slide_close", "section", -1);
  open.block = close.block = true;
  const maps = tokens.flatMap(({ map }) => (map ? [map] : []));
  open.map =
    maps.length > 0 ? [maps[0]?.[0] ?? 0, maps.reduce((last, [, end]) => Math.max(last, end), 0)] : after;
  return [open, ...tokens, close];
}
