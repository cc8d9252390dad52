import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { generateBriefing, type BriefingSize } from "../../bench/content/generate-briefing.ts";
import { writeBriefing } from "../../bench/content/write-briefing.ts";
import { lintBriefing } from "./lint-items/lint-briefing.ts";
import { loadBriefing } from "./content/load-briefing.ts";
import { briefingPages } from "./pages.ts";
import { siteMarkdown } from "./slide-html.ts";
import { temporaryFolder } from "./testing/harbour.ts";
import { readSource } from "./verify/source-text.ts";
import { verifyAgainstSource } from "./verify/verify-source.ts";

/** Processor time of everything that a build does with a generated briefing, in milliseconds. */
function costOf(size: BriefingSize): number {
  const folder = join(temporaryFolder(), "deck");
  writeBriefing(folder, size);
  const source = Buffer.from(generateBriefing(size).source);
  const start = process.cpuUsage();
  const md = siteMarkdown();
  const { loaded } = loadBriefing(folder, md);
  assert.ok(loaded);
  lintBriefing(loaded);
  assert.deepEqual(verifyAgainstSource(loaded, readSource(source)).complaints, []);
  assert.ok(briefingPages(loaded, md).length > 20);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test("a briefing four times as large costs about four times as much, not sixteen times", () => {
  const size = (times: number): BriefingSize => ({
    slides: 20 * times,
    statements: 40 * times,
    items: 10 * times,
    passageBytes: 300,
  });
  costOf(size(1));
  const [small, large] = [costOf(size(2)), costOf(size(8))];
  assert.ok(large < 8 * small, `${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`);
});
