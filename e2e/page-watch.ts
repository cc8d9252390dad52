import { expect, test as base, type Page } from "@playwright/test";

/** What must never happen on any page, gathered while a test runs. */
async function watch(page: Page, problems: string[]): Promise<void> {
  page.on("console", (message) => {
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    if (message.type() === "error" || message.type() === "warning")
      problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    // A file that is opened from a disk is that file, and nothing beside it.
    if (protocol === "file:" && request.isNavigationRequest()) return;
    if (protocol !== "data:" && protocol !== "blob:" && host !== "127.0.0.1:4173")
      problems.push(`request to ${request.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

/** A test that fails when the page logs an error, breaks its policy or asks another host for anything. */
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ page }, use) => {
      const problems: string[] = [];
      await watch(page, problems);
      await use();
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the deck of the embedded briefing, at a slide if one is named, and waits until it takes keys. */
export async function openDeck(page: Page, slide?: string): Promise<void> {
  await page.goto(`rubio-lavrov/${slide === undefined ? "" : `#/${slide}`}`);
  await expect(page.locator("html[data-deck=ready]")).toHaveCount(1);
}

/** How many slides the deck says it has: only those around the present one are in the page. */
export async function slideCount(page: Page): Promise<number> {
  const position = await page.getByText(/^\d+ \/ \d+$/).innerText();
  return Number(position.split(" / ")[1]);
}

export { expect };
