const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&bsol;": "\\",
  "&#126;": "~",
  "&equals;": "=",
  "&num;": "#",
  "&lbrace;": "{",
  "&rbrace;": "}",
  "&colon;": ":",
};

/** What a browser shows of a paragraph of HTML, as far as our exports use HTML. */
export const plainText = (html: string): string =>
  html
    .replaceAll("<br />", "\n")
    .replaceAll(/<\/?[a-z]+>/g, "")
    .replaceAll(/&[#a-z0-9]+;/g, (entity) => ENTITIES[entity] ?? entity);

/** White space as HTML has it: a run of it is one space. */
export const folded = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
