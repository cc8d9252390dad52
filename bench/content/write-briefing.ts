import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatComplaints } from "../../src/build/content/complaint.ts";
import { loadBriefing } from "../../src/build/content/load-briefing.ts";
import { parseOnly } from "../../src/build/markdown/markdown.ts";
import { lockText } from "../../src/build/verify/lock.ts";
import { readSource } from "../../src/build/verify/source-text.ts";
import { lockFile } from "../../src/build/verify/verify-lock.ts";
import { verifyAgainstSource } from "../../src/build/verify/verify-source.ts";
import { generateBriefing, type BriefingSize } from "./generate-briefing.ts";

/** Writes a generated briefing into a folder, with the lock that its source has earned. */
export function writeBriefing(folder: string, size: BriefingSize): void {
  const { files, source } = generateBriefing(size);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { loaded, complaints } = loadBriefing(folder, parseOnly());
  if (!loaded)
    throw new Error(`The generated briefing does not hold:\n${formatComplaints(complaints.slice(0, 20))}`);
  const { lock, complaints: unproved } = verifyAgainstSource(loaded, readSource(Buffer.from(source)));
  if (!lock)
    throw new Error(`The generated briefing is not proved:\n${formatComplaints(unproved.slice(0, 20))}`);
  writeFileSync(lockFile(folder), lockText(lock));
}
