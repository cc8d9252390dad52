import { execFile } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** How a command ended, and what it said. */
export interface Ended {
  readonly code: number;
  readonly output: string;
  readonly complaints: string;
}

/** Runs one of the project's commands, as npm does. */
export const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      join("node_modules/.bin", command),
      args,
      { env: { ...process.env, ...env } },
      (error, output, complaints) => {
        resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, output, complaints });
      },
    );
  });

/** `npm run pdf` with these arguments. */
export const runPdf = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  run("tsx", ["src/build/pdf/cli.ts", ...args], env);

/** A copy of the site that is being served, to print PDFs into; it is served too, beside the first. */
export function copySite(name: string): string {
  const copy = `e2e/_site/${name}`;
  rmSync(copy, { recursive: true, force: true });
  cpSync("e2e/_site/briefings", copy, { recursive: true });
  return copy;
}

/** The PDFs of a briefing in a site, by the name of their sheet. */
export function pdfsOf(site: string, briefing: string): ReadonlyMap<string, Uint8Array> {
  const folder = join(site, briefing, "print");
  const files = readdirSync(folder).filter((file) => file.endsWith(".pdf"));
  return new Map(
    files.map((file) => [file.slice(briefing.length + 1, -".pdf".length), readFileSync(join(folder, file))]),
  );
}
