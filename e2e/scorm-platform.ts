import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { unzipSync } from "fflate";

/** Where the platform stands; any address of the server that nobody else uses. */
const ADDRESS = "http://127.0.0.1:4173/platform/";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** What a platform stores of a learner, as scorm-again gives it. */
export interface Stored {
  readonly core: {
    readonly lesson_status: string;
    readonly exit: string;
    readonly session_time: string;
    readonly score: { readonly raw: string; readonly min: string; readonly max: string };
  };
  readonly suspend_data: string;
  readonly interactions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A platform with one package in it, and one learner. */
export interface LearningPlatform {
  /** Runs the package in a window of its own, with an item to ask if one is named, and waits until it can be answered. */
  readonly open: (item?: string) => Promise<Page>;
  /** Runs it in a frame of the platform's page. */
  readonly openInFrame: () => Promise<Page>;
  /** What is stored now. */
  readonly stored: () => Promise<Stored>;
  /** Closes the window of the package, and gives what was stored in the end. */
  readonly close: (window: Page) => Promise<Stored>;
}

interface PlatformWindow extends Window {
  readonly API: {
    readonly renderCommitCMI: (ended: boolean) => object;
    readonly isTerminated: () => boolean;
  };
}

/**
 * Starts scorm-again with a package as a real platform does: it makes "failed" or "passed" of every score
 * when the package ends, and hands back what it stored at the next start.
 */
export async function startPlatform(
  context: BrowserContext,
  zipFile: string,
  settings: { readonly mode?: string; readonly refuses?: string } = {},
): Promise<LearningPlatform> {
  const files = unzipSync(readFileSync(zipFile));
  let stored: Stored | undefined;
  await context.route(`${ADDRESS}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.replace("/platform/", "");
    const body = ownFile(name, stored, settings) ?? files[name.replace("package/", "")];
    if (body === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ body: Buffer.from(body), contentType: TYPES[extname(name)] ?? "text/plain" });
  });
  const platform = await context.newPage();
  const now = (): Promise<Stored> =>
    platform.evaluate(() => {
      const { cmi } = (window as unknown as PlatformWindow).API.renderCommitCMI(false) as { cmi: Stored };
      return cmi;
    });
  return {
    stored: now,
    open: async (item) => {
      await platform.goto(`${ADDRESS}start.html`);
      const link = platform.getByRole("link", { name: "Open" });
      if (item !== undefined)
        await link.evaluate(
          (one, id) => one.setAttribute("href", `${one.getAttribute("href")}#item:${id}`),
          item,
        );
      const opened = context.waitForEvent("page");
      await link.click();
      const window = await opened;
      await window.locator("html[data-quiz=ready]").waitFor({ state: "attached" });
      return window;
    },
    openInFrame: async () => {
      await platform.goto(`${ADDRESS}frame.html`);
      await platform.frameLocator("iframe").locator("html[data-quiz=ready]").waitFor({ state: "attached" });
      return platform;
    },
    close: async (window) => {
      await window.close({ runBeforeUnload: true });
      await platform.waitForFunction(() => (window as unknown as PlatformWindow).API.isTerminated());
      stored = await now();
      return stored;
    },
  };
}

/** The platform's own pages and scripts. */
function ownFile(
  name: string,
  stored: Stored | undefined,
  { mode = "normal", refuses = "" }: { readonly mode?: string; readonly refuses?: string },
): string | Buffer | undefined {
  if (name === "scorm12.js") return readFileSync("node_modules/scorm-again/dist/scorm12.min.js");
  if (name === "platform.js")
    return `
      window.API = new Scorm12API({ autocommit: false, logLevel: 5, mastery_override: true });
      API.loadFromJSON(${JSON.stringify({ ...stored, student_data: { mastery_score: "80" } })});
      API.cmi.core.lesson_mode = ${JSON.stringify(mode)};
      const set = API.LMSSetValue.bind(API);
      API.LMSSetValue = (name, value) => (name === ${JSON.stringify(refuses)} ? "false" : set(name, value));`;
  const head = `<!doctype html><html lang="en"><title>Platform</title>
    <script src="scorm12.js"></script><script src="platform.js"></script>`;
  if (name === "start.html") return `${head}<a href="package/index.html" target="package">Open</a>`;
  if (name === "frame.html")
    return `${head}<iframe src="package/index.html" width="1000" height="700"></iframe>`;
  return undefined;
}
