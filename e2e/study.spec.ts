import { expectAccessible } from "./accessible.ts";
import { expect, test } from "./page-watch.ts";
import { RECORD, storedRecords } from "./stored-answers.ts";

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

test("a reader answers after a part, tries again, and finds the answer there after a reload", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("rubio-lavrov/study/");
  await expect(page.locator("html[data-items=ready]")).toHaveCount(1);
  const item = page.getByRole("article").filter({ hasText: "There will come a moment" }).first();
  const verdict = item.getByRole("heading", { name: /(Right|Wrong)\.$/ });
  await item.getByRole("radio", { name: "Donald J. Trump" }).check();
  await item.getByRole("button", { name: "Check" }).click();
  await expect(verdict).toHaveText("Wrong.");
  await expect(verdict).toBeInViewport();
  await item.getByText("Why not the others?").click();
  await expect(item.getByRole("listitem").filter({ hasText: "Peter Szijjarto" })).toBeVisible();
  await expectAccessible(page);

  await item.getByRole("button", { name: "Try again" }).click();
  await expect(verdict).toHaveCount(0);
  await item.getByRole("radio", { name: "Marco Rubio" }).check();
  await item.getByRole("button", { name: "Check" }).click();
  await expect(verdict).toHaveText("Right.");
  await expect(item.getByRole("figure")).toBeVisible();

  await page.reload();
  await expect(verdict).toHaveText("Right.");
  await expect(item.getByRole("radio", { name: "Marco Rubio" })).toBeChecked();
  const { log } = (await storedRecords(page))[RECORD] as { log: { rating: number; hints: number }[] };
  expect(
    log.map(({ rating, hints }) => [rating, hints]),
    "wrong is Again, right at the second try is Hard",
  ).toEqual([
    [1, 0],
    [2, 1],
  ]);
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
