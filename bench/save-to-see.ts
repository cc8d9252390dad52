import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type Page } from "playwright";
import { figures, type Figures } from "./measure/statistics.ts";
import { TOOLS } from "./tools.ts";

/** A tool that shows a deck while it is written. */
interface Server {
  readonly name: string;
  readonly file: string;
  readonly start: (
    folder: string,
    port: number,
  ) => { readonly line: readonly string[]; readonly cwd: string };
  readonly path: string;
}

const PEERS = resolve("bench/node_modules");

const SERVERS: readonly Server[] = [
  {
    name: "this project",
    file: "slides/deck/1-part-1.md",
    start: (folder, port) => ({
      line: [
        "node_modules/@11ty/eleventy/cmd.cjs",
        "--serve",
        "--quiet",
        `--port=${port}`,
        `--input=${join(folder, "slides")}`,
        `--output=${join(folder, "shown")}`,
      ],
      cwd: ".",
    }),
    path: "/deck/",
  },
  {
    name: "Marp CLI",
    file: "deck.md",
    start: (folder, port) => ({
      line: [join(PEERS, "@marp-team/marp-cli/marp-cli.js"), "-s", ".", "--html"],
      cwd: folder,
      env: { PORT: String(port) },
    }),
    path: "/deck.md",
  },
  {
    name: "reveal-md",
    file: "deck.md",
    start: (folder, port) => ({
      line: [
        join(PEERS, "reveal-md/bin/reveal-md.js"),
        "deck.md",
        "--watch",
        "--disable-auto-open",
        "--port",
        String(port),
      ],
      cwd: folder,
    }),
    path: "/deck.md",
  },
  {
    name: "Slidev",
    file: "slides.md",
    start: (folder, port) => ({
      line: [join(PEERS, "@slidev/cli/bin/slidev.mjs"), "slides.md", "--port", String(port)],
      cwd: folder,
    }),
    path: "/1",
  },
];

/** From saving a slide to seeing it. */
export interface SeeFigures {
  readonly tool: string;
  readonly slides: number;
  readonly time: Figures;
}

/** Saves a slide again and again, while its page is open, and looks every millisecond for the new words. */
export async function measureSaves(
  root: string,
  rounds: number,
  slides: number,
  executablePath: string,
): Promise<readonly SeeFigures[]> {
  const browser = await chromium.launch({ executablePath });
  const results: SeeFigures[] = [];
  for (const [index, server] of SERVERS.entries()) {
    const tool = TOOLS.find(({ name }) => name === server.name);
    const folder = join(root, "saves", `${index}-${slides}`);
    mkdirSync(folder, { recursive: true });
    tool?.prepare(folder, slides);
    const port = 8600 + index * 10 + (slides > 30 ? 5 : 0);
    const { line, cwd, env } = { env: {}, ...server.start(folder, port) } as {
      line: readonly string[];
      cwd: string;
      env: object;
    };
    const child = spawn(process.execPath, [...line], {
      cwd,
      env: { ...process.env, BRIEFING_SOURCES: "", ...env },
      stdio: "ignore",
    });
    const page = await browser.newPage();
    const times = await savesOf(
      page,
      `http://localhost:${port}${server.path}`,
      join(folder, server.file),
      rounds,
    ).catch(() => []);
    results.push({ tool: server.name, slides, time: figures(times) });
    await page.close();
    await stop(child);
  }
  await browser.close();
  return results;
}

async function savesOf(page: Page, url: string, file: string, rounds: number): Promise<readonly number[]> {
  await open(page, url);
  await page.waitForTimeout(2000);
  const text = readFileSync(file, "utf8");
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const words = `Changed for the ${round}th time`;
    const start = performance.now();
    writeFileSync(file, text.replace("Point 1 of the report", words));
    await seen(page, words);
    if (round > 0) times.push(performance.now() - start);
    await page.waitForTimeout(700);
  }
  return times;
}

async function open(page: Page, url: string): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const shown = await page
      .goto(url, { timeout: 20_000 })
      .then(() => page.getByText("Point 1 of the report").first().waitFor({ timeout: 5000 }))
      .then(
        () => true,
        () => false,
      );
    if (shown) return;
    await page.waitForTimeout(500);
  }
  throw new Error(`nothing to see at ${url}`);
}

/** Waits for words on the page, also while it is loaded anew. */
async function seen(page: Page, words: string): Promise<void> {
  const end = performance.now() + 20_000;
  while (performance.now() < end) {
    const found = await page
      .evaluate((text) => document.body.innerText.includes(text), words)
      .catch(() => false);
    if (found) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error(`"${words}" was never shown`);
}

async function stop(child: ChildProcess): Promise<void> {
  const closed = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGKILL");
  await closed;
}
