import { createServer } from "node:http";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium, type Page } from "playwright";
import sirv from "sirv";
import { findBrowser } from "../pdf/find-browser.ts";

// Makes the pictures of the README anew from the built site: npm run build && npm run pictures

const SITE = "_site";
const FOLDER = "docs/pictures";
const SCREEN = { width: 1280, height: 720 };
const SHEET = { width: 794, height: 1123 };

/** How many questions are answered, some of them wrongly, before the confusion map is drawn. */
const ANSWERS = 14;

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (!existsSync(join(SITE, "index.html"))) throw new Error(`no site in ${SITE}; run npm run build first`);
  if (executablePath === undefined) throw new Error("no Chromium; set CHROMIUM to the path of one");
  const serve = sirv(SITE);
  const server = createServer((request, response) => serve(request, response)).listen(0, "127.0.0.1");
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage({ viewport: SCREEN, reducedMotion: "reduce" });
    const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rubio-lavrov/`;
    mkdirSync(FOLDER, { recursive: true });
    for (const [name, show] of Object.entries(SHOTS)) {
      await page.setViewportSize(SCREEN);
      await page.emulateMedia({ media: "screen" });
      await page.goto("about:blank");
      await show(page, root);
      await page.evaluate("document.fonts.ready");
      await shoot(page, join(FOLDER, `${name}.webp`));
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/** What each picture shows, and how to get there. */
const SHOTS: Readonly<Record<string, (page: Page, root: string) => Promise<unknown>>> = {
  deck: async (page, root) => {
    await page.goto(`${root}#/where-the-quoted-words-stand`);
    await page.waitForSelector("html[data-deck=ready]");
  },
  reading: (page, root) => page.goto(`${root}study/#rubio-before-the-meeting-costs`),
  "confusion-map": async (page, root) => {
    // The order of the questions goes by the day: on this one, those at the start are answered with one choice.
    await page.clock.setFixedTime("2026-11-25T12:00:00Z");
    await page.goto(`${root}quiz/`);
    await page.getByRole("button", { name: "Start" }).click();
    for (let answered = 0; answered < ANSWERS; answered += 1) await answer(page, answered);
    await page.locator("[data-stop]").click();
    await page
      .getByRole("img", { name: /right answers/ })
      .evaluate((map) => map.scrollIntoView({ block: "center" }));
  },
  paper: async (page, root) => {
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: "print" });
    await page.goto(`${root}print/paper-a/`);
  },
};

/** Chooses one option, another place each time, and goes on. */
async function answer(page: Page, turn: number): Promise<void> {
  const item = page.locator("[data-session-item]");
  const options = item.getByRole("radio").or(item.getByRole("checkbox"));
  const count = await options.count();
  if (count > 0) await options.nth(turn % count).check();
  await item.getByRole("button", { name: "Check" }).click();
  await page.getByRole("button", { name: /^(Next|See)/ }).click();
}

/** A picture in WebP, which Chromium writes and Playwright does not ask for. */
async function shoot(page: Page, file: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 82 });
  writeFileSync(file, Buffer.from(data, "base64"));
  console.log(`${file}: ${Math.round((data.length * 3) / 4000)} kB`);
}

try {
  await main();
} catch (error) {
  console.error(`pictures: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
