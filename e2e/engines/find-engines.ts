import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../../src/build/pdf/find-browser.ts";
import { startPuppeteer } from "./puppeteer.ts";
import type { Engine } from "./tab.ts";
import { startWebKit } from "./webdriver.ts";

/** An engine that the journeys should work in. */
export interface EngineHere {
  readonly name: string;
  /** Undefined where it is not installed. */
  readonly start: (() => Promise<Engine>) | undefined;
  /** The Debian packages that bring it. */
  readonly packages: readonly string[];
}

/** The three engines, as far as they are installed here; FIREFOX names one that lies elsewhere. */
export function findEngines(): readonly EngineHere[] {
  const chromium = findBrowser();
  const firefox = firstOf(
    process.env["FIREFOX"],
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
  );
  const driver = firstOf("/usr/bin/WebKitWebDriver");
  const browser = firstOf(...miniBrowsers());
  const screen = firstOf("/usr/bin/xvfb-run");
  return [
    {
      name: "Chromium",
      start: chromium === undefined ? undefined : () => startPuppeteer("chrome", chromium),
      packages: ["chromium"],
    },
    {
      name: "Firefox",
      start: firefox === undefined ? undefined : () => startPuppeteer("firefox", firefox),
      packages: ["firefox-esr"],
    },
    {
      name: "WebKit",
      start: driver && browser && screen ? () => startWebKit(driver, browser) : undefined,
      packages: ["webkit2gtk-driver", "xvfb", "xauth"],
    },
  ];
}

const firstOf = (...paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path !== undefined && existsSync(path));

/** WebKitGTK's own browser lies where its library does: `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/`. */
function miniBrowsers(): readonly string[] {
  if (!existsSync("/usr/lib")) return [];
  const libraries = readdirSync("/usr/lib").filter((name) => name.endsWith("-linux-gnu"));
  return libraries.flatMap((name) =>
    readdirSync(join("/usr/lib", name))
      .filter((folder) => folder.startsWith("webkit2gtk-"))
      .map((folder) => join("/usr/lib", name, folder, "MiniBrowser")),
  );
}
