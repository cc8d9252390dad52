import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { run } from "./pdf-site.ts";

const REPORT = "e2e/sources/harbour.txt";
const ROOT = "e2e/_site/author";
const SLIDES = `${ROOT}/slides`;
const FOLDER = `${SLIDES}/ferry`;

const make = () => run("tsx", ["src/build/new/cli.ts", "ferry", REPORT, `--slides=${SLIDES}`]);
const build = () => run("eleventy", ["--quiet", `--input=${SLIDES}`, `--output=${ROOT}/site`]);

/** Starts `npm start` on the author's folder, and gives its address. */
async function serve(): Promise<{ readonly address: string; readonly server: ChildProcess }> {
  const server = spawn(
    "node_modules/.bin/eleventy",
    ["--serve", "--port=4290", `--input=${SLIDES}`, `--output=${ROOT}/served`],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const address = await new Promise<string>((resolve) => {
    server.stderr?.on("data", (text: Buffer) => {
      const found = /Present (http:[\w:/.-]+)/.exec(text.toString())?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  return { address, server };
}

/** What an author does in the end: deletes what is settled. */
function settle(file: string): void {
  const text = readFileSync(join(FOLDER, file), "utf8");
  writeFileSync(join(FOLDER, file), text.replaceAll(/^\s*(?:# check: |\[check\]: ).*\n/gm, ""));
}

test("an author sees a new briefing as a draft, settles what is open, and cannot build it before", async ({
  page,
}) => {
  rmSync(ROOT, { recursive: true, force: true });
  mkdirSync(SLIDES, { recursive: true });
  const made = await make();
  expect(made.complaints).toBe("");
  expect(made.output).toContain("npm start");
  const again = await make();
  expect(again.code).toBe(1);
  expect(again.complaints).toBe(
    `${FOLDER}: exists already, and nothing is overwritten; choose another id or remove it\n`,
  );

  const refused = await build();
  expect(refused.code).toBe(1);
  expect(refused.complaints).toMatch(/^e2e\S+briefing\.yaml:2: not checked yet: your title, a few words /m);
  expect(refused.complaints).not.toMatch(/^\s+at /m);
  expect(existsSync(`${ROOT}/site`)).toBe(false);

  const { address, server } = await serve();
  try {
    await page.goto(address);
    await expect(page).toHaveTitle(/Draft: Ferry/);
    await page.getByRole("link", { name: /^Draft: \d+ open questions$/ }).click();
    const row = page.getByRole("article").filter({ hasText: "the fare should stay" });
    await expect(row.getByText("To check: “She” is taken to be Ada Lind")).toBeVisible();
    for (const file of readdirSync(FOLDER)) settle(file);
    await expect(page.getByRole("heading", { name: "A draft with 1 open question" })).toBeVisible();
    await expect(page.getByText("npm run verify -- harbour.txt")).toBeVisible();
  } finally {
    server.kill();
  }
});
