import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder } from "./measure/serve.ts";

/** Every kind of page that a site has, as an address under it. */
const PAGES = [
  "",
  "{id}/",
  "{id}/speaker/",
  "{id}/study/",
  "{id}/quiz/",
  "{id}/statements/",
  "{id}/print/",
  "{id}/print/paper-a/",
];

/** Lighthouse's four scores, of 100. */
export interface Scores {
  readonly page: string;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
}

/** Runs Lighthouse, as on a phone, on every page kind of a site that was built. */
export async function measureScores(
  site: string,
  id: string,
  executablePath: string,
): Promise<readonly Scores[]> {
  const served = await serveFolder(site);
  const scores: Scores[] = [];
  for (const page of PAGES.map((one) => one.replace("{id}", id)))
    scores.push({ page: `/${page}`, ...(await scoresOf(`${served.address}/${page}`, executablePath)) });
  await served.close();
  return scores;
}

async function scoresOf(url: string, executablePath: string): Promise<Omit<Scores, "page">> {
  const file = join(mkdtempSync(join(tmpdir(), "lighthouse-")), "report.json");
  const line = [
    "bench/node_modules/lighthouse/cli/index.js",
    url,
    "--quiet",
    "--output=json",
    `--output-path=${file}`,
    "--chrome-flags=--headless=new --no-sandbox",
  ];
  const env = { ...process.env, CHROME_PATH: executablePath };
  await once(spawn(process.execPath, line, { env, stdio: "ignore" }), "close");
  const { categories } = JSON.parse(readFileSync(file, "utf8")) as Report;
  const score = (name: string): number => Math.round((categories[name]?.score ?? Number.NaN) * 100);
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    seo: score("seo"),
  };
}
