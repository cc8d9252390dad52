import { createHash } from "node:crypto";

/** All that stands in a file and takes effect, word by word. */
export interface Inline {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** The policy of a file that loads nothing: only these styles and scripts take effect, each known by its hash. */
export const inlinePolicy = ({ styles, scripts }: Inline): string =>
  [
    "default-src 'none'",
    `style-src ${hashes(styles)}`,
    `script-src ${hashes(scripts)}`,
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const hashes = (texts: readonly string[]): string =>
  [...new Set(texts)]
    .map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`)
    .join(" ");
