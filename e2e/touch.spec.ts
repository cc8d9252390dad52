import type { Page } from "@playwright/test";
import { expect, openDeck, test } from "./page-watch.ts";

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

test("a swipe moves the deck on a phone", async ({ page }) => {
  await openDeck(page);
  await swipe(page, 330, 60);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Agenda");
  await swipe(page, 60, 330);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Rubio and Lavrov at the UN");
});

test("a citation opens by touch and closes again", async ({ page }) => {
  await openDeck(page, "what-took-place-and-who-was-there");
  await page.getByRole("button", { name: "Statement 9, asserted" }).tap();
  const card = page.getByRole("dialog", { name: "Statement 9" });
  await expect(card).toBeVisible();
  await page.touchscreen.tap(200, 30);
  await expect(card).toBeHidden();
});

/** A finger that goes across the middle of the screen. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const y = 500;
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: from, y }] });
  for (let step = 1; step <= 5; step += 1) {
    const x = from + ((to - from) * step) / 5;
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x, y }] });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}
