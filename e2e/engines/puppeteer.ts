import { launch, type KeyInput, type Page, type SupportedBrowser } from "puppeteer-core";
import type { Engine, Tab } from "./tab.ts";

const SCREEN = { width: 1280, height: 720 };

/** Starts Chromium, or Firefox over WebDriver BiDi. */
export async function startPuppeteer(browser: SupportedBrowser, executablePath: string): Promise<Engine> {
  const started = await launch({
    browser,
    executablePath,
    args: browser === "chrome" ? ["--no-sandbox"] : [],
  });
  return {
    newTab: async () => {
      const page = await started.newPage();
      await page.setViewport(SCREEN);
      return tabOf(page);
    },
    close: () => started.close(),
  };
}

const tabOf = (page: Page): Tab => ({
  open: async (url) => {
    await page.goto(url);
  },
  press: (key) => page.keyboard.press(key as KeyInput),
  click: (selector) => page.click(selector),
  read: async <T>(expression: string) => (await page.evaluate(expression)) as T,
  print: () => page.pdf({ preferCSSPageSize: true }),
});
