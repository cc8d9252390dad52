// The journeys of e2e/engines/ in the browsers that Playwright brings, where they are installed.
import { test, type BrowserContext } from "@playwright/test";
import { JOURNEYS } from "./engines/journeys.ts";
import type { Tab } from "./engines/tab.ts";

test.use({ serviceWorkers: "allow" });

async function newTab(context: BrowserContext): Promise<Tab> {
  const page = await context.newPage();
  return {
    open: async (url) => {
      await page.goto(url);
    },
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.locator(selector).first().click(),
    read: (expression) => page.evaluate(expression),
  };
}

for (const { title, walk } of JOURNEYS)
  test(title, async ({ context, baseURL }) => {
    await walk({
      newTab: () => newTab(context),
      briefing: `${baseURL}rubio-lavrov/`,
      cutOff: () => context.setOffline(true),
    });
  });
