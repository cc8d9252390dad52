/** A piece of HTML that is safe to put into a page as it is. */
export interface Html {
  readonly html: string;
}

/** What `html` takes between its pieces: HTML as it is, text escaped, lists joined, nothing for absent. */
export type HtmlValue = Html | string | number | false | undefined | readonly HtmlValue[];

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text with the characters escaped that mean something in HTML; fit for elements and quoted attributes. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (one) => ESCAPES[one] ?? one);

/** HTML that somebody else has already made safe, such as markdown-it. */
export const raw = (html: string): Html => ({ html });

/**
 * Template tag for HTML: every value that is not HTML itself is escaped. Line
 * breaks and indents of the template itself count as one space, as in a browser.
 */
export const html = (pieces: TemplateStringsArray, ...values: readonly HtmlValue[]): Html =>
  raw(tight(pieces).reduce((whole, piece, index) => whole + toHtml(values[index - 1]) + piece));

const tightened = new WeakMap<TemplateStringsArray, readonly string[]>();

function tight(pieces: TemplateStringsArray): readonly string[] {
  const known = tightened.get(pieces);
  if (known) return known;
  const collapsed = pieces.map((piece) => piece.replaceAll(/\s*\n\s*/g, "\n"));
  tightened.set(pieces, collapsed);
  return collapsed;
}

function toHtml(value: HtmlValue): string {
  if (value === undefined || value === false) return "";
  if (typeof value === "string" || typeof value === "number") return escapeHtml(String(value));
  // Not joined: that would copy all that is within, at each level anew.
  return "html" in value ? value.html : value.reduce<string>((whole, one) => whole + toHtml(one), "");
}
