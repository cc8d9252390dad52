import type { Token } from "markdown-it";
import { quotedParts } from "../../model/statement.ts";
import type { Complaint } from "../content/complaint.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import type { SlideSource } from "../content/slide-file.ts";
import { nearestText, wordDifference } from "./difference.ts";
import { findQuotation } from "./find-quotation.ts";
import { quotedSpans } from "./quoted-spans.ts";
import { readSource } from "./source-text.ts";

/**
 * Words that a slide or its notes put in double quotation marks and that nobody proves.
 *
 * The rule: such words stand verbatim (as `findQuotation` means it) in a quoted
 * part of a statement, or under `unattributed`. Whatever else an author wants to
 * set off, a title or a word meant as a word, goes in italics.
 */
export function unprovedOnSlides({ briefing, slideSources }: LoadedBriefing): readonly Complaint[] {
  const quoted = [...slideSources.values()].flatMap(quotationsOf);
  if (quoted.length === 0) return [];

  const proved = [
    ...briefing.statements.flatMap(quotedParts),
    ...briefing.unattributed.map(({ exact }) => exact),
  ];
  const source = readSource(
    Buffer.from(
      proved
        .map((words) => `“${words}”`)
        .join(" ")
        .replaceAll("\n", " "),
    ),
  );
  const [all] = source.passages;
  return quoted
    .filter(({ words }) => !all || findQuotation(words, all, source).length === 0)
    .map(({ file, line, words }) => {
      const nearest = nearestText(words, proved);
      const difference = nearest === undefined ? "" : `; the nearest: ${wordDifference(words, nearest)}`;
      return { file, line, reason: `no statement quotes "${words}"${difference}` };
    });
}

interface SlideQuotation {
  readonly file: string;
  readonly line: number;
  readonly words: string;
}

function quotationsOf({ file, line, heading, content, notes }: SlideSource): readonly SlideQuotation[] {
  return [heading, ...content, ...notes].flatMap((token) => {
    const text = plainText(token);
    return quotedSpans(text).map(({ start, end }) => ({
      file,
      line: token.map ? token.map[0] + 1 : line,
      words: text.slice(start, end),
    }));
  });
}

const plainText = ({ children }: Token): string =>
  (children ?? [])
    .map(({ type, content }) => (type.endsWith("break") ? " " : type === "citation" ? "" : content))
    .join("");
