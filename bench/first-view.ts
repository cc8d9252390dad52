import { dirname, join } from "node:path";
import { chromium, type Browser, type Page } from "playwright";
import { folderOf, SIZES } from "./builds.ts";
import { figures, type Figures } from "./measure/statistics.ts";
import { serveFolder, type Served } from "./measure/serve.ts";
import { TOOLS } from "./tools.ts";

/** A phone as Lighthouse has it: 150 ms to the server and back, 1.6 Mbit/s, a processor four times slower. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWER = 4;

/** How many slides are moved through for the time that the next one takes. */
const MOVES = 7;

/** What a first visit to a deck takes. */
export interface ViewFigures {
  readonly tool: string;
  readonly slides: number;
  readonly requests: number;
  readonly remote: number;
  readonly bytes: number;
  readonly fcp: Figures;
  readonly lcp: Figures;
  readonly tbt: Figures;
  readonly next: Figures;
}

interface View {
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly next: number;
  readonly requests: number;
  readonly remote: number;
  readonly bytes: number;
}

/** Visits each deck that was built, `rounds` times, in turns, each time with an empty cache. */
export async function measureViews(
  root: string,
  rounds: number,
  executablePath: string,
): Promise<readonly ViewFigures[]> {
  const browser = await chromium.launch({ executablePath });
  const decks = await Promise.all(
    SIZES.flatMap((slides) =>
      TOOLS.filter(({ name }) => name !== "this project, at most 100 statements").map(async (tool) => {
        const page = join(folderOf(root, tool, slides), tool.page);
        const isOurs = tool.page.includes("/deck/");
        const served = await serveFolder(isOurs ? dirname(dirname(page)) : dirname(page));
        const url = `${served.address}/${isOurs ? "deck/" : tool.page.replace(/^out\/(index.html)?/, "")}`;
        return { tool: tool.name, slides, served, url, views: [] as View[] };
      }),
    ),
  );
  for (let round = 0; round < rounds; round += 1)
    for (const { served, url, views } of decks) views.push(await visit(browser, served, url));
  await browser.close();
  await Promise.all(decks.map(({ served }) => served.close()));
  return decks.map(({ tool, slides, views }) => ({
    tool,
    slides,
    requests: views[0]?.requests ?? 0,
    remote: views[0]?.remote ?? 0,
    bytes: views[0]?.bytes ?? 0,
    fcp: figures(views.map(({ fcp }) => fcp)),
    lcp: figures(views.map(({ lcp }) => lcp)),
    tbt: figures(views.map(({ tbt }) => tbt)),
    next: figures(views.map(({ next }) => next)),
  }));
}

async function visit(browser: Browser, served: Served, url: string): Promise<View> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  let remote = 0;
  // Another host cannot be reached here, and whether it could would not be the tool's merit.
  await page.route(
    (address) => !address.href.startsWith(served.address),
    (route) => {
      remote += 1;
      return route.abort();
    },
  );
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(WATCH_PAINTS);
  served.take();
  await page.goto(url, { waitUntil: "load", timeout: 120_000 });
  await page.waitForTimeout(1000);
  const paints = await page.evaluate(() => (window as unknown as { readonly paints: Paints }).paints);
  const { requests, bytes } = served.take();
  const next = await timeOfNext(page);
  await context.close();
  return { ...paints, next, requests, remote, bytes };
}

interface Paints {
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
}

/** Runs in the page, before anything of its own. As text: what compiles this file would add calls to its own functions. */
const WATCH_PAINTS = `
  window.paints = { fcp: NaN, lcp: NaN, tbt: 0 };
  for (const [type, note] of Object.entries({
    paint: ({ name, startTime }) => { if (name === "first-contentful-paint") paints.fcp = startTime; },
    "largest-contentful-paint": ({ startTime }) => { paints.lcp = startTime; },
    longtask: ({ duration }) => { paints.tbt += Math.max(0, duration - 50); },
  })) new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
`;

/** From a key to the frame that shows the next slide, in milliseconds: the median of some moves. */
async function timeOfNext(page: Page): Promise<number> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    addEventListener(
      "keydown",
      ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp))),
      { capture: true },
    );
  });
  for (let move = 0; move < MOVES; move += 1) {
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(150);
  }
  const times = await page.evaluate(() => (window as unknown as { readonly times: readonly number[] }).times);
  return figures(times.slice(1)).median;
}
