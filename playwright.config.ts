import { defineConfig, firefox, webkit } from "@playwright/test";
import { existsSync } from "node:fs";
import { findBrowser } from "./src/build/pdf/find-browser.ts";

const executablePath = findBrowser();

/** What every engine must do; Chromium does all of it, and more, in the other tests. */
const JOURNEYS = "journeys.spec.ts";

/** Where they are not installed, npm run test:engines takes the journeys through the system's browsers. */
const otherEngines = (["firefox", "webkit"] as const).filter((name) =>
  existsSync({ firefox, webkit }[name].executablePath()),
);

export default defineConfig({
  testDir: "e2e",
  workers: 2,
  fullyParallel: true,
  // Shared machines can be slow; a test that waits for nothing still ends.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: process.env["CI"] ? "list" : "line",
  use: {
    baseURL: "http://127.0.0.1:4173/briefings/",
    // Each test starts without a kept page; those of e2e/offline.spec.ts keep them.
    serviceWorkers: "block",
    viewport: { width: 1280, height: 720 },
  },
  projects: [
    {
      name: "chromium",
      testIgnore: JOURNEYS,
      use: { browserName: "chromium", launchOptions: executablePath ? { executablePath } : {} },
    },
    ...otherEngines.map((name) => ({ name, testMatch: JOURNEYS, use: { browserName: name } })),
  ],
  // The site is served from a sub-folder, because that is where links break.
  webServer: {
    command: "npx tsx e2e/serve.ts",
    stdout: "ignore",
    url: "http://127.0.0.1:4173/briefings/",
    reuseExistingServer: false,
  },
});
