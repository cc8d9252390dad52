import { namesOf } from "../../model/person.ts";
import { quotedParts, type Statement } from "../../model/statement.ts";
import type { Complaint } from "../content/complaint.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { unaccountedSpans, unfoundUnattributed } from "./coverage.ts";
import { nearestText, wordDifference } from "./difference.ts";
import { missingFacts } from "./facts.ts";
import { findQuotation, spansOf } from "./find-quotation.ts";
import { fold } from "./fold.ts";
import { fingerprintOfBriefing, fingerprintOfStatement, type Lock, type LockedStatement } from "./lock.ts";
import { missingNames, missingOccasion } from "./names.ts";
import type { QuotedSpan } from "./quoted-spans.ts";
import type { Passage, SourceText } from "./source-text.ts";

/** Either the lock that a source has earned, or all that does not hold. */
export interface Verification {
  readonly lock?: Lock;
  readonly complaints: readonly Complaint[];
}

/** A cue and the speaker's name may stand in the lines above the words that they introduce, as far as this. */
const REACH = 3;

/**
 * Checks a briefing against its source, both ways: every quoted part stands
 * verbatim in its passage, and everything that the source quotes is accounted
 * for; the cue, figures, dates and names of every statement are the source's.
 */
export function verifyAgainstSource(loaded: LoadedBriefing, source: SourceText): Verification {
  const { briefing } = loaded;
  const complaints: Complaint[] = [...missingNames(loaded, source)];
  const statements: Record<string, LockedStatement> = {};
  const quoted: QuotedSpan[] = [];
  for (const statement of briefing.statements) {
    const proof = prove(statement, loaded, source);
    complaints.push(...proof.complaints);
    quoted.push(...proof.places);
    statements[statement.id] = {
      passage: statement.passage,
      checked: fingerprintOfStatement(statement),
      parts: proof.places.map(({ start, end }) => ({
        start: source.codePoints(start),
        end: source.codePoints(end),
        exact: source.text.slice(start, end),
      })),
    };
  }
  complaints.push(...unfoundUnattributed(loaded, source), ...unaccountedSpans(loaded, source, quoted));
  if (complaints.length > 0) return { complaints };
  const lock: Lock = {
    format: "source-lock/1",
    sha256: source.sha256,
    codePoints: source.codePoints(source.text.length),
    passages: source.passages.length,
    checked: fingerprintOfBriefing(briefing),
    statements,
  };
  return { lock, complaints };
}

interface Proof {
  readonly places: readonly QuotedSpan[];
  readonly complaints: readonly Complaint[];
}

function prove(statement: Statement, loaded: LoadedBriefing, source: SourceText): Proof {
  const complain = (field: string, reason: string): Complaint =>
    loaded.complainOfStatement(statement.id, field, reason);
  const passage = source.passages[statement.passage - 1];
  if (!passage) {
    const last = source.passages.length;
    return {
      places: [],
      complaints: [complain("passage", `the source has ${last} passages, no ${statement.passage}`)],
    };
  }
  const complaints: Complaint[] = [];
  const places = quotedParts(statement).flatMap((part, index) => {
    const place = placeOf(part, statement.starts[index], passage, source);
    if (typeof place === "string") complaints.push(complain("content", place));
    return typeof place === "string" ? [] : [place];
  });
  const isNear = nearby(passage, source);
  const speaker = loaded.briefing.people.find(({ id }) => id === statement.speaker);
  if (speaker && !namesOf(speaker).some((name) => isNear(name) || Object.hasOwn(statement.waived, name)))
    complaints.push(
      complain(
        "speaker",
        `${speaker.name} is named neither in passage ${passage.number} nor right above it; waive the name with a reason if it holds`,
      ),
    );
  if (statement.cue !== undefined && !isNear(statement.cue))
    complaints.push(
      complain("cue", `"${statement.cue}" stands neither in passage ${passage.number} nor right above it`),
    );
  for (const fact of missingFacts(statement, passage.text, loaded.briefing))
    complaints.push(
      complain(
        "content",
        `"${fact}" does not stand in passage ${passage.number}; waive it with a reason if it holds`,
      ),
    );
  for (const reason of missingOccasion(statement, source, loaded.briefing.language))
    complaints.push(complain("occasion", reason));
  return { places, complaints };
}

function placeOf(
  part: string,
  start: number | undefined,
  passage: Passage,
  source: SourceText,
): QuotedSpan | string {
  const found = findQuotation(part, passage, source);
  const positions = found.map((place) => source.codePoints(place.start));
  const pinned = start === undefined ? found[0] : found[positions.indexOf(start)];
  if (found.length === 0) return notVerbatim(part, passage, source);
  if (!pinned) return `"${part}" does not start at ${start}; it starts at ${positions.join(", ")}`;
  if (found.length > 1 && start === undefined)
    return `"${part}" occurs ${found.length} times in passage ${passage.number}; pin it with "starts" (${positions.join(", ")})`;
  return pinned;
}

function notVerbatim(part: string, passage: Passage, source: SourceText): string {
  const quotations = spansOf(passage, source).map(({ start, end }) => source.text.slice(start, end));
  const nearest = nearestText(part, quotations);
  const start = `"${part}" is not verbatim what passage ${passage.number} quotes`;
  return nearest === undefined ? start : `${start}: ${wordDifference(part, nearest)}`;
}

/** Whether words stand in a passage or right above it, capitals aside. */
function nearby({ number }: Passage, source: SourceText): (words: string) => boolean {
  const text = source.passages
    .slice(Math.max(0, number - 1 - REACH), number)
    .map((passage) => fold(passage.text).toLowerCase());
  return (words) => text.some((line) => line.includes(fold(words).toLowerCase()));
}
