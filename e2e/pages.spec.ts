import { AxeBuilder } from "@axe-core/playwright";
import { Ajv } from "ajv";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { writeBriefing } from "../bench/content/write-briefing.ts";
import { expect, test } from "./page-watch.ts";

test("a visitor finds the briefing on the shelf and opens it", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("link", { name: "Present" }).click();
  await expect(page).toHaveTitle("Rubio and Lavrov at the UN");
});

test("every link inside the site leads somewhere", async ({ page, request }) => {
  for (const start of ["./", "rubio-lavrov/", "rubio-lavrov/statements/"]) {
    await page.goto(start);
    const links = await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const href of new Set(links.map((link) => link.split("#")[0] ?? ""))) {
      expect((await request.get(href)).status(), href).toBe(200);
    }
    const targets = await page
      .locator("a[href^='#']:not([href^='#/'])")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const target of targets)
      await expect(page.locator(`[id="${target.slice(1)}"]`), target).toHaveCount(1);
  }
});

test("a reader narrows the statements down to one person", async ({ page, request }) => {
  const { statements } = await (await request.get("rubio-lavrov/briefing.json")).json();
  await page.goto("rubio-lavrov/statements/");
  const rows = page.getByRole("main").getByRole("article");
  await expect(rows).toHaveCount(statements.length);
  await page
    .getByRole("navigation", { name: "Narrow down" })
    .getByRole("link", { name: /Dmitry Peskov/ })
    .click();
  await expect(rows.filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole("status")).toHaveText(`1 of ${statements.length} statements`);
  await page.getByRole("link", { name: "All" }).first().click();
  await expect(rows.filter({ visible: true })).toHaveCount(statements.length);
});

test("a reader of a report with 2,000 statements narrows them down to one kind", async ({ page }, info) => {
  const slides = info.outputPath("slides");
  writeBriefing(join(slides, "deck"), { slides: 300, statements: 2000, items: 0, passageBytes: 200 });
  const line = ["src/build/build.mjs", `--input=${slides}`, "--output=e2e/_site/large"];
  expect(spawnSync("node", line).status).toBe(0);
  await page.goto("/large/deck/statements/");
  const rows = page.getByRole("main").getByRole("article");
  await expect(rows).toHaveCount(2000);
  await page
    .getByRole("navigation", { name: "Narrow down" })
    .getByRole("link", { name: /^Quoted/ })
    .click();
  await expect(page.getByRole("status")).toHaveText(/^[1-9]\d* of 2000 statements$/);
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader narrows the statements down to one kind", async ({ page }) => {
    await page.goto("rubio-lavrov/statements/");
    await page.getByRole("link", { name: "Reported 7", exact: true }).click();
    await expect(page.getByRole("main").getByRole("article").filter({ visible: true })).toHaveCount(7);
  });
});

test("the data of the briefing agrees with its schema and with itself", async ({ request }) => {
  const data = await (await request.get("rubio-lavrov/briefing.json")).json();
  const schema = await (await request.get("briefing.schema.json")).json();
  const ajv = new Ajv();
  expect(ajv.validate(schema, data), ajv.errorsText()).toBe(true);
  expect(data.format).toBe("briefing/1");
  expect(data.statements).toHaveLength(131);
  const ids = new Set(data.statements.map((one: { id: string }) => one.id));
  for (const part of data.parts)
    for (const slide of part.slides) for (const id of slide.statements) expect(ids.has(id), id).toBe(true);
  for (const item of data.items) expect(item.key.length, item.id).toBeGreaterThan(0);
});

const PAGES = [
  "./",
  "rubio-lavrov/",
  "rubio-lavrov/#/who-speaks-of-whom",
  "rubio-lavrov/#/where-the-quoted-words-stand",
  "rubio-lavrov/speaker/",
  "rubio-lavrov/study/",
  "rubio-lavrov/statements/",
  "rubio-lavrov/print/",
  "rubio-lavrov/print/handout/",
  "rubio-lavrov/print/reference/",
];

for (const url of PAGES) {
  test(`${url} is accessible in light and in dark colours`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(url);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}
