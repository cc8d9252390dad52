/** A page of the site, taken apart. */
export interface PageParts {
  readonly language: string;
  /** HTML, as are all of these. */
  readonly title: string;
  readonly description: string;
  /** The attributes of the body element, with a space before each. */
  readonly bodyAttributes: string;
  readonly body: string;
  /** Names of style sheets and script in `assets/`, without ending. */
  readonly styles: readonly string[];
  readonly script: string;
  /** Addresses of style sheets that belong to this page alone. */
  readonly ownStyles: readonly string[];
}

/** Takes a page apart that `page()` put together. Throws where it is not one. */
export function pageParts(content: string): PageParts {
  const [, language = "", head = "", bodyAttributes = "", body = ""] =
    /<html lang="([^"]*)">(.*?)<body([^>]*)>(.*)<\/body>/s.exec(content) ?? [];
  const sheets = [...head.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href = ""]) => href);
  const script = /<script type="module" src="[^"]*assets\/([^"/]*)\.js"/.exec(head)?.[1] ?? "";
  if (body === "") throw new Error("This page cannot be put into a file: it has no body.");
  return {
    language,
    title: /<title>(.*?)<\/title>/s.exec(head)?.[1] ?? "",
    description: /<meta name="description" content="([^"]*)"/.exec(head)?.[1] ?? "",
    bodyAttributes,
    body,
    styles: sheets.flatMap((href) => /assets\/([^/]*)\.css$/.exec(href)?.[1] ?? []),
    script,
    ownStyles: sheets.filter((href) => !href.includes("assets/")),
  };
}
