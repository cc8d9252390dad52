import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadBriefing } from "../src/build/content/load-briefing.ts";
import { parseOnly } from "../src/build/markdown/markdown.ts";
import { readSource } from "../src/build/verify/source-text.ts";
import { verifyAgainstSource } from "../src/build/verify/verify-source.ts";
import { generateBriefing, usualSize, type BriefingSize } from "./content/generate-briefing.ts";
import { writeBriefing } from "./content/write-briefing.ts";
import { runProcess, type Cost } from "./measure/run-process.ts";

/** One thing of which there are more and more. */
export interface Curve {
  readonly of: string;
  readonly points: readonly { readonly count: number; readonly cost: Cost }[];
}

const ONE = usualSize(30);

/** Sizes that differ from a small briefing in one thing. */
const GROWING: readonly {
  readonly of: string;
  readonly counts: readonly number[];
  readonly sizeOf: (count: number) => BriefingSize;
}[] = [
  { of: "slides", counts: [100, 300, 1000], sizeOf: (slides) => ({ ...ONE, slides, statements: 100 }) },
  {
    of: "statements",
    counts: [250, 500, 1000, 2000],
    sizeOf: (statements) => ({ slides: 300, statements, items: 0, passageBytes: 500 }),
  },
  {
    of: "items",
    counts: [500, 1000, 2500, 5000],
    sizeOf: (items) => ({ ...ONE, slides: 100, statements: 100, items }),
  },
];

/** Builds sites of growing size, and says what each build took. */
export async function measureScale(root: string, briefings: readonly number[]): Promise<readonly Curve[]> {
  const curves: Curve[] = [];
  const folder = join(root, "scale");
  const build = (input: string): Promise<Cost> =>
    runProcess({
      line: [
        process.execPath,
        resolve("src/build/build.mjs"),
        `--input=${input}`,
        `--output=${join(folder, "site")}`,
      ],
    });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { of, counts, sizeOf } of GROWING) {
    const points = [];
    for (const count of counts) {
      const input = join(folder, `${of}-${count}`);
      writeBriefing(join(input, "deck"), sizeOf(count));
      points.push({ count, cost: await build(input) });
    }
    curves.push({ of, points });
  }
  const points = [];
  for (const count of briefings) {
    const input = join(folder, `briefings-${count}`);
    writeBriefing(join(input, "b0"), ONE);
    for (let index = 1; index < count; index += 1)
      cpSync(join(input, "b0"), join(input, `b${index}`), { recursive: true });
    points.push({ count, cost: await build(input) });
  }
  return [...curves, { of: "briefings of 30 slides", points }];
}

/** How long it takes to prove 2,000 statements against a source of 1 MB, in milliseconds. */
export function timeOfVerification(root: string): number {
  const size = { slides: 600, statements: 2000, items: 0, passageBytes: 500 };
  const folder = join(root, "verification");
  writeBriefing(folder, size);
  const { loaded } = loadBriefing(folder, parseOnly());
  if (!loaded) throw new Error("The generated briefing does not hold.");
  const bytes = Buffer.from(generateBriefing(size).source);
  const start = performance.now();
  verifyAgainstSource(loaded, readSource(bytes));
  return performance.now() - start;
}
