import type { Page } from "@playwright/test";
import {
  disagreements,
  readKey,
  readPaper,
  spoilers,
  type JsonBriefing,
  type PrintedPaper,
} from "./pdf-paper.ts";
import { expect, test } from "./page-watch.ts";

const PRINT = "rubio-lavrov/print/";
const FORMS = ["A", "B"] as const;

const truth = async (page: Page): Promise<JsonBriefing> =>
  (await (await page.request.get("rubio-lavrov/briefing.json")).json()) as JsonBriefing;

/** Prints a sheet as Ctrl+P does. */
async function print(page: Page, sheet: string, query = ""): Promise<Uint8Array> {
  await page.goto(`${PRINT}${sheet}/${query}`);
  await page.evaluate(() => document.fonts.ready);
  return page.pdf({ format: "A4" });
}

/** Prints a paper and its key, and checks that they belong together. */
async function printForm(
  page: Page,
  briefing: JsonBriefing,
  form: string,
  query = "",
): Promise<PrintedPaper> {
  const paper = await readPaper(await print(page, `paper-${form.toLowerCase()}`, query), briefing.items);
  const key = await readKey(await print(page, `key-${form.toLowerCase()}`, query));
  expect(paper.items.length).toBeGreaterThan(0);
  expect(disagreements(paper, key, briefing)).toEqual([]);
  expect(spoilers(paper, briefing.items)).toEqual([]);
  return paper;
}

const idsOf = (paper: PrintedPaper): readonly string[] => paper.items.map(({ item }) => item.id);

test("a teacher marks both forms with their keys; they ask the same in another order", async ({ page }) => {
  const briefing = await truth(page);
  const [a, b] = [await printForm(page, briefing, "A"), await printForm(page, briefing, "B")];
  expect(idsOf(a)).toHaveLength(20);
  expect(idsOf(a).toSorted()).toEqual(idsOf(b).toSorted());
  expect(idsOf(a)).not.toEqual(idsOf(b));
  expect(a.total).toBe(b.total);
  const orders = new Map(a.items.map(({ item, order }) => [item.id, order.join()]));
  expect(b.items.some(({ item, order }) => orders.get(item.id) !== order.join())).toBe(true);
});

test("the key of one form does not fit the other", async ({ page }) => {
  const briefing = await truth(page);
  const paper = await readPaper(await print(page, "paper-a"), briefing.items);
  const key = await readKey(await print(page, "key-b"));
  expect(disagreements(paper, key, briefing).length).toBeGreaterThan(5);
});

test("every item of the briefing agrees with its key, if all are asked", async ({ page }) => {
  const briefing = await truth(page);
  for (const form of FORMS) {
    const paper = await printForm(page, briefing, form, "?items=500");
    expect(idsOf(paper)).toHaveLength(briefing.items.length);
  }
});

test("a teacher's choice goes into the links, and gives everybody the same paper with its key", async ({
  page,
  browser,
}) => {
  const briefing = await truth(page);
  await page.goto(PRINT);
  await page.getByRole("spinbutton", { name: "Questions" }).fill("12");
  await page.getByRole("checkbox", { name: "The meeting" }).uncheck();
  await page.getByRole("textbox", { name: "Word for the draw" }).fill("maple & oak");
  const link = page.getByRole("link", { name: "Paper A", exact: true });
  await expect(link).toHaveAttribute(
    "href",
    /\/print\/paper-a\/\?items=12&parts=context%2Cstakes&seed=maple\+%26\+oak$/,
  );
  await link.click();
  await expect(page).toHaveURL(/paper-a\/\?items=12/);
  const { search } = new URL(page.url());
  const [a, b] = [await printForm(page, briefing, "A", search), await printForm(page, briefing, "B", search)];
  expect(idsOf(a)).toHaveLength(12);
  expect(a.items.map(({ item }) => item.part)).not.toContain("meeting");
  expect(idsOf(a).toSorted()).toEqual(idsOf(b).toSorted());
  // On her desk, each paper says which key is its own.
  for (const sheet of ["paper-a", "key-a"]) {
    await page.goto(`${PRINT}${sheet}/${search}`);
    await expect(page.getByText("Form A")).toContainText(
      "12 questions; parts: context, stakes; word: maple & oak",
    );
  }

  const elsewhere = await browser.newContext({ locale: "de-DE", timezoneId: "Asia/Tokyo" });
  const other = await elsewhere.newPage();
  await other.goto(new URL(`${PRINT}paper-a/${search}`, "http://127.0.0.1:4173/briefings/").href);
  const again = await readPaper(await other.pdf({ format: "A4" }), briefing.items);
  await elsewhere.close();
  expect(again.text).toBe(a.text);
});

test("another word draws other questions", async ({ page }) => {
  const briefing = await truth(page);
  const [one, other] = [
    await printForm(page, briefing, "A", "?seed=oak"),
    await printForm(page, briefing, "A", "?seed=maple"),
  ];
  expect(idsOf(one).toSorted()).not.toEqual(idsOf(other).toSorted());
});

test("a choice that makes no sense gives the paper without a choice", async ({ page }) => {
  for (const sheet of ["paper-a", "key-b"]) {
    await page.goto(`${PRINT}${sheet}/`);
    const text = await page.getByRole("main").innerText();
    for (const query of ["?items=-3&parts=moon&seed=%20", "?items=many", "?x=1", "?parts=,&items=2.5"]) {
      await page.goto(`${PRINT}${sheet}/${query}`);
      await expect(page.getByRole("main"), query).toHaveText(/\S/);
      expect(await page.getByRole("main").innerText(), query).toBe(text);
    }
  }
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the papers and their keys agree as well", async ({ page }) => {
    const briefing = await truth(page);
    for (const form of FORMS) expect(idsOf(await printForm(page, briefing, form))).toHaveLength(20);
    // A choice needs scripts: without them it changes neither paper nor key.
    expect(idsOf(await printForm(page, briefing, "A", "?items=5&seed=oak"))).toHaveLength(20);
  });

  test("the print room offers no choice that would do nothing", async ({ page }) => {
    await page.goto(PRINT);
    await expect(page.getByRole("link", { name: "Answer key B" })).toBeVisible();
    await expect(page.getByRole("spinbutton")).toHaveCount(0);
  });
});
