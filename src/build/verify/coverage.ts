import type { Complaint } from "../content/complaint.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { findQuotation } from "./find-quotation.ts";
import type { QuotedSpan } from "./quoted-spans.ts";
import type { SourceText } from "./source-text.ts";

const WORD = /[\p{L}\p{N}]+/gu;

/** Entries under `unattributed` that the source does not put in quotation marks where they say. */
export function unfoundUnattributed(loaded: LoadedBriefing, source: SourceText): readonly Complaint[] {
  return loaded.briefing.unattributed.flatMap(({ passage, exact }, index) =>
    placesIn(exact, passage, source).length > 0
      ? []
      : [loaded.complainOfBriefing(["unattributed", index], `passage ${passage} does not quote "${exact}"`)],
  );
}

/**
 * Spans that the source puts in quotation marks and that nobody accounts for.
 *
 * A span is accounted for when each of its words lies in a quoted part of a
 * statement or in an entry under `unattributed`.
 */
export function unaccountedSpans(
  loaded: LoadedBriefing,
  source: SourceText,
  quoted: readonly QuotedSpan[],
): readonly Complaint[] {
  const named = loaded.briefing.unattributed.flatMap(({ passage, exact }) =>
    placesIn(exact, passage, source),
  );
  const accounted = new Uint8Array(source.text.length);
  for (const { start, end } of [...quoted, ...named]) accounted.fill(1, start, end);
  return source.quoted.flatMap((span) => {
    const words = [...source.text.slice(span.start, span.end).matchAll(WORD)];
    const isAccounted = words.every(({ 0: word, index }) => {
      const start = span.start + index;
      return accounted[start] === 1 && accounted[start + word.length - 1] === 1;
    });
    if (isAccounted) return [];
    const text = source.text.slice(span.start, span.end);
    const passage = source.passages.findLast(({ start }) => start <= span.start)?.number ?? 1;
    return [
      loaded.complainOfBriefing(
        ["unattributed"],
        `passage ${passage} quotes "${text}": no statement holds all of it, and it is not under unattributed`,
      ),
    ];
  });
}

function placesIn(exact: string, passageNumber: number, source: SourceText): readonly QuotedSpan[] {
  const passage = source.passages[passageNumber - 1];
  return passage ? findQuotation(exact, passage, source) : [];
}
