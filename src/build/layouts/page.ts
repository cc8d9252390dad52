import { POLICY_WITHOUT_MARKUP } from "../policy.ts";
import { html, type Html, type HtmlValue } from "./html.ts";

/** What a page shell needs to know. */
export interface Page {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The way to the site's root: `./`, `../`, `../../`. */
  readonly root: string;
  /** Names of the style sheets in `assets/`, without ending. */
  readonly styles: readonly string[];
  /** Name of the script in `assets/`, without ending. */
  readonly script?: string;
  /** The Content-Security-Policy; without it, the one under which no script makes markup. */
  readonly policy?: string;
  readonly head?: Html;
  readonly body: HtmlValue;
}

/** A whole HTML document. It can be read before its script is there, so the script gives way to what is seen. */
export const page = ({
  title,
  description,
  language,
  root,
  styles,
  script,
  head,
  body,
  policy = POLICY_WITHOUT_MARKUP,
}: Page): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml" />
        ${styles.map((name) => html`<link rel="stylesheet" href="${root}assets/${name}.css" /> `)}${head}${script !== undefined && html`<script type="module" src="${root}assets/${script}.js" fetchpriority="low"></script> `}
      </head>
      ${body}
    </html> `.html;
