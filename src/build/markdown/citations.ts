import type { MarkdownIt, StateInline } from "markdown-it";

const CITATION = /\[@([^\][\s]+)\]/y;

/** Draws a citation mark: gets the id that is cited and the environment of `render`. */
export type DrawCitation = (id: string, env: unknown) => string;

/**
 * Cites a statement with `[@id]`, after the sentence that it backs.
 *
 * The token `citation` carries the id in `meta.id`; `draw` makes the mark.
 * Space and line end before a citation are dropped, so that the mark never starts a line.
 */
export function citations(md: MarkdownIt, draw: DrawCitation): void {
  md.inline.ruler.before("link", "citation", citation);
  md.renderer.rules["citation"] = (tokens, index, _options, env) =>
    draw(String(tokens[index]?.meta?.["id"]), env);
}

function citation(state: StateInline, silent: boolean): boolean {
  CITATION.lastIndex = state.pos;
  const id = CITATION.exec(state.src)?.[1];
  if (id === undefined) return false;

  if (!silent) {
    dropSpaceBefore(state);
    state.push("citation", "a", 0).meta = { id };
  }
  state.pos = CITATION.lastIndex;
  return true;
}

function dropSpaceBefore(state: StateInline): void {
  state.pending = state.pending.trimEnd();
  const last = state.tokens.at(-1);
  if (state.pending !== "" || last?.type !== "softbreak") return;
  last.type = "text";
  last.tag = "";
}
