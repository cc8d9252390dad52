import { defineConfig } from "@playwright/test";
import { findBrowser } from "./src/build/pdf/find-browser.ts";

const executablePath = findBrowser();

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
    launchOptions: executablePath ? { executablePath } : {},
  },
  projects: [{ name: "chromium", use: { browserName: "chromium" } }],
  // The site is served from a sub-folder, because that is where links break.
  webServer: {
    command: "npx tsx e2e/serve.ts",
    stdout: "ignore",
    url: "http://127.0.0.1:4173/briefings/",
    reuseExistingServer: false,
  },
});
