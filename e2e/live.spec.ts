import { spawn } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { expect, test } from "@playwright/test";

const ROOT = "e2e/_site/live";
const SLIDES = `${ROOT}/slides/harbour/1-meeting.md`;

// One after the other: they share the server's folder and port.
test.describe.configure({ mode: "default" });

test("an author sees each change of a slide, then what is wrong with it, then the slide again", async ({
  page,
}) => {
  await serving(async ({ address, write, said }) => {
    await page.goto(`${address}#/agenda`);
    await expect(page.locator("html[data-deck=ready]")).toHaveCount(1);

    write("1. The meeting", "1. The long meeting");
    await expect(page.getByRole("listitem").first()).toHaveText("The long meeting");

    write("::: against", "::: agianst");
    const complaint = `${SLIDES}:35: unknown fence "agianst"; there are: against, branches, steps`;
    await expect(page.getByRole("listitem")).toHaveText([complaint]);
    expect(said).toContain(complaint);

    write("", "");
    await expect(page.getByRole("heading", { name: "Agenda" })).toBeVisible();
    await expect(page.getByRole("listitem").first()).toHaveText("The meeting");
  });
});

test("a change that is served before the page listens for changes is seen all the same", async ({ page }) => {
  await serving(async ({ address, write }) => {
    let listen = (): void => {};
    const isTime = new Promise<void>((resolve) => (listen = resolve));
    await page.route("**/.11ty/reload-client.js*", async (route) => {
      await isTime;
      await route.continue();
    });
    await page.goto(`${address}#/agenda`, { waitUntil: "commit" });

    write("1. The meeting", "1. The long meeting");
    const served = async (): Promise<string> => (await fetch(address)).text();
    await expect.poll(served).toContain("The long meeting");
    listen();
    await expect(page.getByRole("listitem").first()).toHaveText("The long meeting");
  });
});

interface Served {
  /** Of the deck. */
  readonly address: string;
  /** Writes the slides with these words changed, and no others. */
  readonly write: (from: string, to: string) => void;
  /** What the server said of the slides, line by line. */
  readonly said: readonly string[];
}

/** Runs the test beside a server of a copy of the test's briefings, new each time. */
async function serving(test: (served: Served) => Promise<void>): Promise<void> {
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
  const address = (): string | undefined => /Present (http:[\w:/.-]+)/.exec(said.join("\n"))?.[1];
  try {
    await expect.poll(address, { timeout: 30_000 }).toBeDefined();
    await test({ address: address() ?? "", write, said });
  } finally {
    server.kill();
  }
}
