import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import {
  chooseByClicks,
  entryFor,
  itemOnScreen,
  loadEntries,
  loadFile,
  loadMisses,
  openQuiz,
  practise,
  question,
  wrongResponse,
  type Item,
} from "./answer-items.ts";
import { expect, test } from "./page-watch.ts";
import {
  blockIndexedDb,
  blockLocalStorage,
  fillStorage,
  RECORD,
  storedRecords,
  storeRecord,
} from "./stored-answers.ts";

const FULL = /^There is no room left on this device/;
const KEEPS_NOTHING = /^This browser keeps nothing for this page/;
const UNREADABLE = /^The answers kept on this device could not be read/;
const NEWER = /^Your answers were kept by a newer version/;
const NOTHING_YET = /^Nothing answered yet/;

test("a learner reloads the page and finds what is due and what was missed", async ({ page }) => {
  await page.clock.setFixedTime("2026-11-23T08:00:00Z");
  const items = await openQuiz(page);
  const missed = await missOne(page, items);
  await page.reload();
  await expect(page.getByText("Statements to review:")).toHaveText(
    `Statements to review: 0 today, ${missed.statements.length} tomorrow, 0 later this week.`,
  );
  await expectMissed(page, items, [missed]);
});

test("a tab closed as soon as the verdict shows has kept the answer", async ({ page, context }) => {
  const items = await openQuiz(page);
  const missed = await missOne(page, items);
  await page.close();
  const later = await context.newPage();
  await openQuiz(later);
  await expectMissed(later, items, [missed]);
});

test("a tab that crashes as soon as the verdict shows has kept the answer", async ({ context }) => {
  const doomed = await context.newPage();
  const items = await openQuiz(doomed);
  const missed = await missOne(doomed, items);
  const crash = doomed.waitForEvent("crash");
  const session = await context.newCDPSession(doomed);
  void session.send("Page.crash").catch(() => undefined);
  await crash;
  const later = await context.newPage();
  await openQuiz(later);
  await expectMissed(later, items, [missed]);
});

test("two tabs do not undo each other", async ({ page, context }) => {
  const items = await openQuiz(page);
  const other = await context.newPage();
  await openQuiz(other);
  const one = await missOne(page, items, 0);
  const two = await missOne(other, items, 1);
  await question(page).next.click();
  const three = await missOnScreen(page, items);
  expect(new Set([one.id, two.id, three.id]).size, "three different items").toBe(3);
  await other.reload();
  await expectMissed(other, items, [one, two, three]);
});

test("what one tab forgot does not come back from another", async ({ page, context }) => {
  const items = await openQuiz(page);
  await missOne(page, items, 0);
  const other = await context.newPage();
  await openQuiz(other);
  await startAgain(other, "Forget them");
  await question(page).next.click();
  const after = await missOnScreen(page, items);
  await other.reload();
  await expectMissed(other, items, [after]);
});

test("without IndexedDB the answers are kept in local storage", async ({ page }) => {
  await blockIndexedDb(page);
  const items = await openQuiz(page);
  const missed = await missOne(page, items);
  await page.reload();
  await expect(page.getByText(KEEPS_NOTHING)).toHaveCount(0);
  await expectMissed(page, items, [missed]);
});

test("with all storage blocked the learner is told, and the quiz goes on", async ({ page }) => {
  await blockIndexedDb(page);
  await blockLocalStorage(page);
  const items = await openQuiz(page);
  await expect(page.getByText(KEEPS_NOTHING)).toBeVisible();
  await expect(page.getByRole("status"), "and it is said").toHaveText(KEEPS_NOTHING);
  const missed = await missOne(page, items);
  await stop(page);
  await expectMissed(page, items, [missed]);
});

test("with no room left the learner is told, and the quiz goes on", async ({ page }) => {
  await fillStorage(page);
  const items = await openQuiz(page);
  await expect(page.getByText(FULL)).toBeHidden();
  const missed = await missOne(page, items);
  await expect(page.getByText(FULL)).toBeVisible();
  await stop(page);
  expect(itemsIn(await savedLog(page)), "the file still has it").toEqual([missed.id]);
  await expectMissed(page, items, [missed]);
});

test("with a real quota of nothing the learner is told, and the quiz goes on", async ({ page, context, baseURL }) => {
  const items = await openQuiz(page);
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(baseURL ?? "").origin, quotaSize: 0 });
  const missed = await missOne(page, items);
  await expect(page.getByText(FULL)).toBeVisible();
  await stop(page);
  await expectMissed(page, items, [missed]);
});

test("a record that cannot be read is set aside, and the learner starts anew", async ({ page }) => {
  const items = await openQuiz(page);
  const broken = { format: "briefing-progress", schema: 1, briefing: "rubio-lavrov", log: [{ at: "yesterday" }] };
  await storeRecord(page, broken);
  await page.reload();
  await expect(page.getByText(UNREADABLE)).toBeVisible();
  await expect(page.getByText(NOTHING_YET)).toBeVisible();
  const missed = await missOne(page, items);

  await page.reload();
  await expect(page.getByText(UNREADABLE), "said once").toBeHidden();
  await expectMissed(page, items, [missed]);
  const aside = Object.entries(await storedRecords(page)).filter(([key]) => key.startsWith(`${RECORD}/aside/`));
  expect(aside.map(([, value]) => value)).toEqual([broken]);
});

test("a record that cannot be read in local storage is set aside there", async ({ page }) => {
  await blockIndexedDb(page);
  await openQuiz(page);
  await page.evaluate((key) => localStorage.setItem(key, '{"format":"brief'), RECORD);
  await page.reload();
  await expect(page.getByText(UNREADABLE)).toBeVisible();
  const kept = await page.evaluate(() => Object.entries<string>({ ...localStorage }));
  const aside = kept.filter(([key]) => key.startsWith(`${RECORD}/aside/`));
  expect(aside.map(([, value]) => JSON.parse(value) as unknown)).toEqual(['{"format":"brief']);
});

test("a record that cannot be read stays where it is when there is no room to set it aside", async ({ page }) => {
  await fillStorage(page, "/aside/");
  const items = await openQuiz(page);
  await storeRecord(page, "half a rec");
  await page.reload();
  await expect(page.getByText(UNREADABLE)).toBeVisible();
  await missOne(page, items);
  expect((await storedRecords(page))[RECORD]).toBe("half a rec");
});

test("a record of a newer version is left untouched, and the learner is told", async ({ page }) => {
  const items = await openQuiz(page);
  const newer = { format: "briefing-progress", schema: 2, briefing: "rubio-lavrov", answers: { by: "item" } };
  await storeRecord(page, newer);
  await page.reload();
  await expect(page.getByText(NEWER)).toBeVisible();
  const missed = await missOne(page, items);
  await stop(page);
  await expectMissed(page, items, [missed]);
  await stop(page);
  await startAgain(page, "Forget them");
  expect(await storedRecords(page)).toEqual({ [RECORD]: newer });
});

test("an item that was edited is asked anew, and the others keep their answers", async ({ page }) => {
  const items = await openQuiz(page);
  const part = items.filter((item) => item.part === items[0]?.part);
  const [edited, missed] = [part[3], part[4]];
  if (!edited || !missed) throw new Error("The part is too small for this test.");
  await loadEntries(page, [
    ...part.map((item) => entryFor({ ...item, hash: item === edited ? "as-it-was" : item.hash }, { right: item !== missed && item !== edited })),
  ]);
  await page.reload();
  await expectMissed(page, items, [missed]);
  await stop(page);
  await practise(page, await partTitle(page, edited));
  expect((await itemOnScreen(page, items)).id, "what has no answer comes first").toBe(edited.id);
  await expect(question(page).title).toHaveText(`Question 1 of ${part.length}`);
});

test("a learner saves the answers, starts again, and loads them back", async ({ page }) => {
  const items = await openQuiz(page);
  const missed = await missOne(page, items);
  await stop(page);
  const file = await savedText(page);

  await startAgain(page, "Keep them");
  await page.reload();
  await expect(page.getByText(NOTHING_YET)).toBeHidden();

  await startAgain(page, "Forget them");
  await expect(page.getByText(NOTHING_YET)).toBeVisible();
  await expect(page.getByRole("status")).toHaveText("All answers are forgotten.");
  await page.reload();
  await expect(page.getByText(NOTHING_YET)).toBeVisible();

  await loadFile(page, file);
  await expect(page.getByText("The answers of the file were taken in.")).toBeVisible();
  await page.reload();
  await expectMissed(page, items, [missed]);
});

test("Escape keeps the answers, also when they were forgotten once before", async ({ page }) => {
  const items = await openQuiz(page);
  await startAgain(page, "Forget them");
  await loadMisses(page, items.slice(0, 2));
  await startAgain(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  expect(await savedLog(page)).toHaveLength(2);
});

test("a file is merged entry by entry, however often it is loaded", async ({ page }) => {
  const items = await openQuiz(page);
  const [one, two, three] = [items[0], items[5], items[9]];
  if (!one || !two || !three) throw new Error("The bank is too small for this test.");
  await loadEntries(page, [entryFor(one, { right: false })]);
  const both = [
    entryFor(one, { right: false }),
    entryFor(two, { right: false }),
    entryFor(three, { right: false }),
    entryFor(three, { right: true, at: "2026-11-21T09:00:00.000Z" }),
  ];
  for (let time = 0; time < 2; time += 1) {
    await loadEntries(page, both);
    expect(itemsIn(await savedLog(page)).toSorted()).toEqual([one.id, two.id, three.id, three.id].toSorted());
  }
  await page.reload();
  await expectMissed(page, items, [one, two]);
});

const REFUSED = [
  { name: "of another briefing", text: file({ briefing: "harbour" }), says: "This file belongs to another briefing." },
  { name: "of a newer version", text: file({ schema: 2 }), says: "This file is from a newer version of this page." },
  { name: "that is broken", text: file({}).slice(0, -9), says: "This file could not be read: not a JSON file." },
  { name: "that is something else", text: "[1, 2]", says: "This file could not be read: not a record of answers." },
  {
    name: "with a damaged entry",
    text: file({ log: [{ item: "x" }] }),
    says: "This file could not be read: entry 1 of the log is damaged.",
  },
];

test("a file that does not belong here is refused, with its reason", async ({ page }) => {
  const items = await openQuiz(page);
  await loadMisses(page, items.slice(0, 1));
  for (const { name, text, says } of REFUSED) {
    await loadFile(page, text);
    await expect(page.getByText(says), name).toBeVisible();
    await expect(page.getByRole("status"), name).toHaveText(says);
  }
  expect(itemsIn(await savedLog(page))).toEqual([items[0]?.id]);
});

function file(fields: object): string {
  return JSON.stringify({ format: "briefing-progress", schema: 1, briefing: "rubio-lavrov", log: [], ...fields });
}

/** Starts with everything, answers one question wrong, and stays where its verdict shows. */
async function missOne(page: Page, items: readonly Item[], skip = 0): Promise<Item> {
  await practise(page, "Everything");
  for (let turn = 0; turn < skip; turn += 1) {
    const item = await itemOnScreen(page, items);
    await chooseByClicks(page, item, item.key);
    await question(page).check.click();
    await question(page).next.click();
  }
  return missOnScreen(page, items);
}

async function missOnScreen(page: Page, items: readonly Item[]): Promise<Item> {
  const item = await itemOnScreen(page, items);
  await chooseByClicks(page, item, wrongResponse(item));
  await question(page).check.click();
  await expect(question(page).verdict).toHaveText("Wrong.");
  return item;
}

const stop = (page: Page): Promise<void> => page.getByRole("button", { name: "Stop here" }).click();

/** "What I missed" asks exactly these, in whatever order. */
async function expectMissed(page: Page, items: readonly Item[], missed: readonly Item[]): Promise<void> {
  await practise(page, "What I missed");
  await expect(question(page).title).toHaveText(`Question 1 of ${missed.length}`);
  const asked = [];
  for (let turn = 0; turn < missed.length; turn += 1) {
    const item = await itemOnScreen(page, items);
    asked.push(item.id);
    if (turn + 1 === missed.length) break;
    await chooseByClicks(page, item, wrongResponse(item));
    await question(page).check.click();
    await question(page).next.click();
  }
  expect(asked.toSorted()).toEqual(missed.map(({ id }) => id).toSorted());
}

/** Opens the keeping of answers, and the question whether to forget them all; answers it if told how. */
async function startAgain(page: Page, answer?: "Keep them" | "Forget them"): Promise<void> {
  await openKeeping(page);
  await page.getByRole("button", { name: "Start again" }).click();
  const dialog = page.getByRole("dialog", { name: "Forget all answers?" });
  await expect(dialog).toBeVisible();
  if (answer === undefined) return;
  await dialog.getByRole("button", { name: answer }).click();
  await expect(dialog).toBeHidden();
}

async function openKeeping(page: Page): Promise<void> {
  const save = page.getByRole("button", { name: "Save to a file" });
  if (!(await save.isVisible())) await page.getByText("Your answers on this device", { exact: true }).click();
}

async function savedText(page: Page): Promise<string> {
  await openKeeping(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save to a file" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("rubio-lavrov-answers.json");
  return readFile(await saved.path(), "utf8");
}

const savedLog = async (page: Page): Promise<readonly { readonly item: string }[]> =>
  (JSON.parse(await savedText(page)) as { readonly log: readonly { readonly item: string }[] }).log;

const itemsIn = (log: readonly { readonly item: string }[]): string[] => log.map(({ item }) => item);

/** The title of an item's part, as the choice has it. */
const partTitle = async (page: Page, { part }: Item): Promise<string> =>
  (await page.locator(`[id="part-${part}"]`).textContent()) ?? "";
