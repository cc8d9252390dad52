import type { Exported, Loss } from "./exported.ts";

/** The name of the file that says what the others do not carry. */
export const LOSSES_FILE = "what-is-lost.txt";

/** What each format cannot carry, with the ids of the items. */
export const lossesText = (exports: readonly Exported[]): string =>
  exports
    .map(({ format, file, losses }) => [`${format} (${file})`, ...losses.map(fullLine)].join("\n"))
    .join("\n\n")
    .concat("\n");

/** One loss in one line, with the number of items. */
export const lossLine = ({ what, items }: Loss): string =>
  items.length === 0 ? what : `${what} (${items.length} ${items.length === 1 ? "question" : "questions"})`;

const fullLine = ({ what, items }: Loss): string =>
  `- ${what}${items.length === 0 ? "" : `\n  Questions: ${items.join(", ")}`}`;
