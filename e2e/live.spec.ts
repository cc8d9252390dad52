import { spawn } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { expect, test } from "@playwright/test";

const ROOT = "e2e/_site/live";
const SLIDES = `${ROOT}/slides/harbour/1-meeting.md`;

test("an author sees each change of a slide, then what is wrong with it, then the slide again", async ({
  page,
}) => {
  rmSync(ROOT, { recursive: true, force: true });
  cpSync("e2e/briefings", `${ROOT}/slides`, { recursive: true });
  const server = spawn(
    "node_modules/.bin/eleventy",
    ["--serve", "--quiet", "--port=4293", `--input=${ROOT}/slides`, `--output=${ROOT}/site`],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const said: string[] = [];
  createInterface(server.stderr).on("line", (line) => said.push(line));
  const text = readFileSync(SLIDES, "utf8");
  const write = (from: string, to: string): void => writeFileSync(SLIDES, text.replace(from, to));
  try {
    const address = (): string | undefined => /Present (http:[\w:/.-]+)/.exec(said.join("\n"))?.[1];
    await expect.poll(address, { timeout: 30_000 }).toBeDefined();
    await page.goto(`${address()}#/agenda`);
    await expect(page.locator("html[data-deck=ready]")).toHaveCount(1);

    write("1. The meeting", "1. The long meeting");
    await expect(page.getByText("The long meeting")).toBeVisible();

    write("::: against", "::: agianst");
    const complaint = `${SLIDES}:35: unknown fence "agianst"; there are: against, branches, steps`;
    await expect(page.getByRole("listitem")).toHaveText([complaint]);
    expect(said).toContain(complaint);

    write("", "");
    await expect(page.getByRole("heading", { name: "Agenda" })).toBeVisible();
    await expect(page.getByRole("listitem").first()).toHaveText("The meeting");
  } finally {
    server.kill();
  }
});
