import { expect, test } from "./page-watch.ts";

test("a reader goes through the article and always sees the next step", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("rubio-lavrov/study/");
  const next = page.getByRole("navigation", { name: "Next step" }).getByRole("link");
  await expect(next).toHaveText("Next: Who speaks in this report");
  await next.click();
  await expect(page.getByRole("heading", { name: "Who speaks in this report" })).toBeInViewport();
  await expect(next).toHaveText("Next: What took place, and who was there");
});

test("a reader finds a section in the table of contents", async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.goto("rubio-lavrov/study/");
  await page
    .getByRole("navigation", { name: "Contents" })
    .getByRole("link", { name: "Two branches" })
    .click();
  await expect(page.getByRole("heading", { name: "Two branches" })).toBeInViewport();
});

test("nothing is wider than a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const url of ["./", "rubio-lavrov/study/", "rubio-lavrov/statements/", "rubio-lavrov/print/"]) {
    await page.goto(url);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), url).toBeLessThanOrEqual(390);
  }
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the article reads fully, and the notes open", async ({ page }) => {
    await page.goto("rubio-lavrov/study/");
    await expect(page.getByRole("heading", { level: 3 })).not.toHaveCount(0);
    await page.getByText("More", { exact: true }).first().click();
    await expect(page.getByText("These are the voices.")).toBeVisible();
  });
});
