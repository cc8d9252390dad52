import { join } from "node:path";
import * as v from "valibot";
import { quotedParts, type Statement } from "../../model/statement.ts";
import type { Complaint } from "../content/complaint.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { readTextFile } from "../content/text-file.ts";
import { wordDifference } from "./difference.ts";
import { fold } from "./fold.ts";
import { fingerprintOfBriefing, fingerprintOfStatement, type Lock, type LockedStatement } from "./lock.ts";

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const lockSchema = v.strictObject({
  format: v.literal("source-lock/1"),
  sha256: v.pipe(v.string(), v.hexadecimal()),
  codePoints: whole,
  passages: whole,
  checked: v.string(),
  statements: v.record(
    v.string(),
    v.strictObject({
      passage: whole,
      checked: v.string(),
      parts: v.array(v.strictObject({ start: whole, end: whole, exact: v.string() })),
    }),
  ),
});

/** What to do about a lock that does not fit. */
export const AGAIN = "run `npm run verify` with the source at hand";

/** The path of a briefing's lock. */
export const lockFile = (folder: string): string => join(folder, "source.lock.json");

/**
 * Checks a briefing against its lock: whatever was changed since it was last
 * proved against the source is named, a quotation with its word-level difference.
 */
export function verifyAgainstLock(loaded: LoadedBriefing): readonly Complaint[] {
  const file = lockFile(loaded.folder);
  const complain = (reason: string): Complaint => ({ file, line: 1, reason });
  const { text, complaint } = readTextFile(file);
  if (complaint) return [complain(`${complaint.reason}; ${AGAIN}`)];
  const lock = parseLock(text);
  if (!lock) return [complain(`is damaged; ${AGAIN}`)];

  const { statements } = loaded.briefing;
  const known = new Set(statements.map(({ id }) => id));
  const gone = Object.keys(lock.statements).filter((id) => !known.has(id));
  return [
    ...statements.flatMap((one) => verifyStatement(one, lock.statements[one.id], loaded)),
    ...gone.map((id) => complain(`proves a statement "${id}" that is gone; ${AGAIN}`)),
    ...(lock.checked === fingerprintOfBriefing(loaded.briefing)
      ? []
      : [
          loaded.complainOfBriefing(
            ["people"],
            `source, people or unattributed changed since they were proved; ${AGAIN}`,
          ),
        ]),
  ];
}

function parseLock(text: string): Lock | undefined {
  try {
    const result = v.safeParse(lockSchema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

function verifyStatement(
  statement: Statement,
  locked: LockedStatement | undefined,
  loaded: LoadedBriefing,
): readonly Complaint[] {
  const complain = (field: string, reason: string): Complaint =>
    loaded.complainOfStatement(statement.id, field, reason);
  if (!locked) return [complain("id", `"${statement.id}" was never proved; ${AGAIN}`)];

  const parts = quotedParts(statement);
  const changed = parts.flatMap((part, index) => {
    const exact = locked.parts[index]?.exact;
    return exact === undefined || isSame(part, exact)
      ? []
      : [complain("content", `the quotation differs from the source: ${wordDifference(part, exact)}`)];
  });
  if (changed.length > 0) return changed;
  const isProved =
    locked.checked === fingerprintOfStatement(statement) && locked.parts.length === parts.length;
  return isProved ? [] : [complain("content", `"${statement.id}" changed since it was proved; ${AGAIN}`)];
}

const isSame = (ours: string, exact: string): boolean => comparable(ours) === comparable(exact);

const comparable = (text: string): string =>
  fold(text)
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/[.,;]$/, "");
