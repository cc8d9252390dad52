// Makes sure that there is a browser to test with: one that is there already, Playwright's
// own where it can be downloaded, or Debian's package where this is Debian and we are root.
import { spawnSync } from "node:child_process";
import { findBrowser } from "../src/build/pdf/find-browser.ts";

const WAYS: readonly (readonly [command: string, args: readonly string[]])[] = [
  ["npx", ["playwright", "install", "--with-deps", "chromium"]],
  ["npx", ["playwright", "install", "chromium"]],
  ["apt-get", ["update"]],
  ["apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core"]],
];

for (const [command, args] of WAYS) {
  if (findBrowser()) break;
  console.log(`No browser yet: ${command} ${args.join(" ")}`);
  spawnSync(command, args, { stdio: "inherit", timeout: 300_000 });
}

const browser = findBrowser();
if (!browser) {
  console.error("No browser: install Chrome or Chromium, or set CHROMIUM to the path of one.");
  process.exit(1);
}
console.log(`Testing with ${browser}`);
