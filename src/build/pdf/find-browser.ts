import { chromium } from "playwright";
import { existsSync } from "node:fs";

const INSTALLED = [
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of a Chromium to run: the one that CHROMIUM names, Playwright's own,
 * or an installed one; undefined where there is none.
 */
export const findBrowser = (): string | undefined =>
  [process.env["CHROMIUM"], chromium.executablePath(), ...INSTALLED].find(
    (path) => path !== undefined && existsSync(path),
  );
