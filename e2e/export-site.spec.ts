import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./page-watch.ts";
import { copySite, run } from "./pdf-site.ts";

const FORMATS = ["Moodle XML", "GIFT", "QTI 3.0", "SCORM 1.2", "Anki", "CSV"];

test("a teacher finds the exports in the print room, and takes each of them along", async ({ page }) => {
  const site = copySite("with-exports");
  const { code, output } = await run("tsx", ["src/build/export/cli.ts", "rubio-lavrov", "--site", site]);
  expect(code).toBe(0);

  await page.goto("/with-exports/rubio-lavrov/print/");
  await page.getByRole("link", { name: "The questions for other systems" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Questions for other systems");
  for (const name of FORMATS) {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name, exact: true }).click();
    const file = await download;
    expect(output).toContain(file.suggestedFilename());
    const folder = `${site}/rubio-lavrov/export`;
    expect(readFileSync(await file.path())).toEqual(readFileSync(`${folder}/${file.suggestedFilename()}`));
  }

  await page.getByText("What it cannot carry").first().click();
  await expect(page.getByText("come in an order of Moodle's own and without letters.")).toBeVisible();
  const link = page.getByRole("link", { name: "what-is-lost.txt" });
  const losses = await page.request.get(new URL((await link.getAttribute("href")) ?? "", page.url()).href);
  expect(await losses.text()).toMatch(/Questions: .*match-meeting/);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
