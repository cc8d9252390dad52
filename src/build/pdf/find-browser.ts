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
 * The path of a Chromium to run: the one that CHROMIUM names, and no other; or
 * else Playwright's own, or an installed one. Undefined where there is none.
 */
export function findBrowser(): string | undefined {
  const named = process.env["CHROMIUM"];
  return (named ? [named] : [chromium.executablePath(), ...INSTALLED]).find((path) => existsSync(path));
}
