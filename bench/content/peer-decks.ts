import { bulletsAt, headingAt, notesAt } from "./generate-briefing.ts";
import { sentence } from "./words.ts";

/** A deck with the same slides as the generated briefing, in the Markdown that Marp, Slidev and reveal-md share. */
export function peerDeck(slides: number, head: string): string {
  const texts = Array.from({ length: slides }, (_, index) => {
    const body =
      index % 3 === 2
        ? `> “${sentence(index)}.”\n`
        : bulletsAt(index)
            .map((text) => `- ${text}\n`)
            .join("");
    return `## ${headingAt(index)}\n\n${body}\n<!-- ${notesAt(index)} -->\n`;
  });
  return head + texts.join("\n---\n\n");
}
