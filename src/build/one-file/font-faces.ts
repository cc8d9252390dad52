const FACE = /@font-face\s*\{[^}]*\}/g;
const FONT = /url\("?\.\/([^")]+\.woff2)"?\)/g;

/** A style sheet without its faces. */
export const withoutFaces = (css: string): string => css.replaceAll(FACE, "");

/** All faces of some style sheets, each once, with the fonts themselves in them: nothing is left to fetch. */
export function inlineFaces(sheets: readonly string[], font: (name: string) => Uint8Array): string {
  const faces = new Set(sheets.flatMap((css) => css.match(FACE) ?? []));
  return [...faces]
    .join("")
    .replaceAll(FONT, (_whole, name: string) => `url(${dataUrl("font/woff2", font(name))})`);
}

/** A file as an address that holds all of it. */
export const dataUrl = (type: string, content: Uint8Array): string =>
  `data:${type};base64,${Buffer.from(content).toString("base64")}`;
