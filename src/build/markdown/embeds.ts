import type { MarkdownIt, StateBlock } from "markdown-it";

const EMBED = /^!\[\[([^\][]*)\]\]\s*$/;

/** Draws what is embedded: gets the id between the brackets and the environment of `render`. */
export type DrawEmbed = (id: string, env: unknown) => string;

/**
 * Puts a statement, an item or a picture where `![[id]]` stands alone on a line.
 *
 * The token `embed` carries the id in `meta.id` and its line in `map`; `draw`
 * makes the HTML. Unknown ids are the caller's to refuse: the plugin knows none.
 */
export function embeds(md: MarkdownIt, draw: DrawEmbed): void {
  md.block.ruler.before("paragraph", "embed", embed, { alt: ["paragraph", "list"] });
  md.renderer.rules["embed"] = (tokens, index, _options, env) =>
    draw(String(tokens[index]?.meta?.["id"]), env);
}

function embed(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  const [from, to] = [state.bMarks[startLine], state.eMarks[startLine]];
  if (from === undefined || to === undefined) return false;
  const id = EMBED.exec(state.src.slice(from + (state.tShift[startLine] ?? 0), to))?.[1];
  if (id === undefined) return false;

  if (!silent) {
    const token = state.push("embed", "figure", 0);
    token.meta = { id: id.trim() };
    token.map = [startLine, startLine + 1];
    state.line = startLine + 1;
  }
  return true;
}
