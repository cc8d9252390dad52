import { posix } from "node:path";
import type { Bundled } from "../assets.ts";
import { html, raw, type Html } from "../layouts/html.ts";
import { LATER_SLIDES } from "../layouts/later-slides.ts";
import type { SitePage } from "../pages.ts";
import { fileAddress, linksWithinFile } from "./file-links.ts";
import { dataUrl, inlineFaces, withoutFaces } from "./font-faces.ts";
import { inlinePolicy } from "./inline-policy.ts";
import { oneFileName } from "./one-file-name.ts";
import { pageParts, type PageParts } from "./page-parts.ts";
import { wholeDeck } from "./whole-deck.ts";

/** A page within the file. */
interface Entry extends Omit<PageParts, "ownStyles" | "body"> {
  /** What the address asks for it by; empty for the deck. */
  readonly name: string;
  /** Made when its turn comes: all pages together are large. */
  readonly body: () => string;
  /** The style sheets that belong to it alone. */
  readonly ownStyles: readonly string[];
}

/** A style sheet of several pages. */
interface Sheet {
  readonly name: string;
  readonly css: string;
}

/** A file that is written a piece after the other. */
export interface PiecedFile {
  /** Address from the site's root, without a leading slash. */
  readonly url: string;
  readonly pieces: Iterable<string>;
}

/** Another page than the deck is asked for: the deck must not show before it does. */
const HIDE_DECK = `if (location.search.includes("page=")) document.documentElement.hidden = true;`;

/**
 * A briefing as one HTML file, `ID/ID.html`: the deck, and each other page in a
 * template. It opens from a disk, needs no other file and asks nobody for
 * anything. Throws where a page names an asset that is not there.
 */
export function oneFile(
  briefing: string,
  pages: readonly SitePage[],
  { assets, oneFileScript }: Bundled,
): PiecedFile {
  const own = pages.filter(({ url }) => url.startsWith(`${briefing}/`));
  const entries = entriesOf(withWholeDeck(briefing, own));
  const [deck, ...others] = entries;
  if (!deck) throw new Error(`The briefing "${briefing}" has no pages.`);
  const asset = (name: string): Uint8Array => assets.get(name) ?? missing(name);
  const text = (name: string): string => Buffer.from(asset(name)).toString();

  const sheets = [...new Set(entries.flatMap(({ styles }) => styles))].map((name): Sheet => ({
    name,
    css: text(`${name}.css`),
  }));
  const faces = inlineFaces(
    sheets.map(({ css }) => css),
    asset,
  );
  const shared = sheets.map(({ name, css }): Sheet => ({ name, css: withoutFaces(css) }));
  const script = Buffer.from(oneFileScript).toString();
  const policy = inlinePolicy({
    styles: [faces, ...shared.map(({ css }) => css), ...entries.flatMap(({ ownStyles }) => ownStyles)],
    scripts: [HIDE_DECK, script],
  });
  const head = html`<!doctype html>
    <html lang="${deck.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${raw(deck.title)}</title>
        <meta name="description" content="${raw(deck.description)}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="${dataUrl("image/svg+xml", asset("icon.svg"))}" />
        ${inline("style", faces)}
        ${shared.map((sheet) => sharedStyle(sheet, deck))}
        ${inline("script", HIDE_DECK)}
      </head>
      <body${raw(deck.bodyAttributes)} data-script="${deck.script}">
        `;
  const end = html`
        ${inline("script", script, ' type="module"')}
      </body>
    </html> `;
  return {
    url: `${briefing}/${oneFileName({ id: briefing })}`,
    pieces: piecesOf(head, deck, others, end),
  };
}

function* piecesOf(head: Html, deck: Entry, others: readonly Entry[], end: Html): Iterable<string> {
  yield head.html;
  yield `${entryBody(deck).html}\n`;
  for (const entry of others) yield template(entry).html;
  yield end.html;
}

/** The pages of a briefing with nothing left to be fetched by the deck. */
function withWholeDeck(briefing: string, pages: readonly SitePage[]): readonly SitePage[] {
  const later = pages.find(({ url }) => url === `${briefing}/${LATER_SLIDES}`);
  if (!later) return pages;
  return pages.map(({ url, content }) => ({
    url,
    content: url === `${briefing}/index.html` ? wholeDeck(content, JSON.parse(later.content)) : content,
  }));
}

function entriesOf(pages: readonly SitePage[]): readonly Entry[] {
  const contents = new Map(pages.map(({ url, content }) => [url, content]));
  const isThere = (url: string): boolean => contents.has(url);
  return pages
    .filter(({ url }) => url.endsWith("/index.html"))
    .map(({ url, content }): Entry => {
      const parts = pageParts(content);
      const sheet = (href: string): string => {
        const address = posix.join(posix.dirname(url), href);
        return contents.get(address) ?? missing(address);
      };
      return {
        ...parts,
        name: fileAddress(url).replace(/^\?(page=)?/, ""),
        body: () => linksWithinFile(parts.body, url, isThere),
        ownStyles: parts.ownStyles.map(sheet),
      };
    });
}

/** Styles of pages that are not shown do nothing. */
const sharedStyle = ({ name, css }: Sheet, shown: Entry): Html =>
  inline("style", css, ` data-style="${name}" media="${shown.styles.includes(name) ? "all" : "not all"}"`);

const template = ({ name, title, styles, script, bodyAttributes, ...content }: Entry): Html =>
  html`<template
    data-page="${name}"
    data-title="${raw(title)}"
    data-styles="${styles.join(" ")}"
    data-script="${script}"
    ${raw(bodyAttributes)}
    >${entryBody(content)}</template
  > `;

const entryBody = ({ ownStyles, body }: Pick<Entry, "ownStyles" | "body">): Html =>
  html`${ownStyles.map((css) => inline("style", css))}${raw(body())}`;

/** A script or style with exactly this text: the policy knows it to the last space. */
const inline = (element: "script" | "style", text: string, attributes = ""): Html =>
  raw(`<${element}${attributes}>${text}</${element}>`);

function missing(name: string): never {
  throw new Error(`There is no ${name} to put into the file.`);
}
