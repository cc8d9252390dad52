import { expectMissed, missOnScreen, missOne, stop } from "./answer-items.ts";
import { entryFor, loadEntries } from "./load-answers.ts";
import { expect, test } from "./page-watch.ts";
import { itemOnScreen, notice, openQuiz, partTitle, practise, question } from "./quiz-screen.ts";
import { itemsIn, savedLog, startAgain } from "./save-answers.ts";
import {
  RECORD,
  blockIndexedDb,
  blockLocalStorage,
  fillStorage,
  storeRecord,
  storedRecords,
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
  const [first = "", second = "", third = ""] = new Set(items.map(({ part }) => part));
  const other = await context.newPage();
  await openQuiz(other);
  const one = await missOne(page, items, await partTitle(page, first));
  const two = await missOne(other, items, await partTitle(page, second));
  await stop(page);
  const three = await missOne(page, items, await partTitle(page, third));
  await other.reload();
  await expectMissed(other, items, [one, two, three]);
});

test("what one tab forgot does not come back from another", async ({ page, context }) => {
  const items = await openQuiz(page);
  await missOne(page, items);
  const other = await context.newPage();
  await openQuiz(other);
  await startAgain(other, "Forget them");
  await page.bringToFront();
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
  await expect(notice(page, KEEPS_NOTHING)).toHaveCount(0);
  await expectMissed(page, items, [missed]);
});

test("with all storage blocked the learner is told, and the quiz goes on", async ({ page }) => {
  await blockIndexedDb(page);
  await blockLocalStorage(page);
  const items = await openQuiz(page);
  await expect(notice(page, KEEPS_NOTHING)).toBeVisible();
  await expect(page.getByRole("status"), "and it is said").toHaveText(KEEPS_NOTHING);
  const missed = await missOne(page, items);
  await stop(page);
  await expectMissed(page, items, [missed]);
});

test("with no room left the learner is told, and the quiz goes on", async ({ page }) => {
  await fillStorage(page);
  const items = await openQuiz(page);
  await expect(notice(page, FULL)).toBeHidden();
  const missed = await missOne(page, items);
  await expect(notice(page, FULL)).toBeVisible();
  await stop(page);
  expect(itemsIn(await savedLog(page)), "the file still has it").toEqual([missed.id]);
  await expectMissed(page, items, [missed]);
});

test("with a real quota of nothing the learner is told, and the quiz goes on", async ({
  page,
  context,
  baseURL,
}) => {
  const items = await openQuiz(page);
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", {
    origin: new URL(baseURL ?? "").origin,
    quotaSize: 1,
  });
  const missed = await missOne(page, items);
  await expect(notice(page, FULL)).toBeVisible();
  await stop(page);
  await expectMissed(page, items, [missed]);
});

test("a record that cannot be read is set aside, and the learner starts anew", async ({ page }) => {
  const items = await openQuiz(page);
  const broken = {
    format: "briefing-progress",
    schema: 1,
    briefing: "rubio-lavrov",
    log: [{ at: "yesterday" }],
  };
  await storeRecord(page, broken);
  await page.reload();
  await expect(notice(page, UNREADABLE)).toBeVisible();
  await expect(page.getByText(NOTHING_YET)).toBeVisible();
  const missed = await missOne(page, items);

  await page.reload();
  await expect(notice(page, UNREADABLE), "said once").toBeHidden();
  await expectMissed(page, items, [missed]);
  const aside = Object.entries(await storedRecords(page)).filter(([key]) =>
    key.startsWith(`${RECORD}/aside/`),
  );
  expect(aside.map(([, value]) => value)).toEqual([broken]);
});

test("a record that cannot be read in local storage is set aside there", async ({ page }) => {
  await blockIndexedDb(page);
  await openQuiz(page);
  await page.evaluate((key) => localStorage.setItem(key, '{"format":"brief'), RECORD);
  await page.reload();
  await expect(notice(page, UNREADABLE)).toBeVisible();
  const kept = await page.evaluate(() => Object.entries<string>({ ...localStorage }));
  const aside = kept.filter(([key]) => key.startsWith(`${RECORD}/aside/`));
  expect(aside.map(([, value]) => JSON.parse(value) as unknown)).toEqual(['{"format":"brief']);
});

test("a record that cannot be read stays where it is when there is no room to set it aside", async ({
  page,
}) => {
  await fillStorage(page, "/aside/");
  const items = await openQuiz(page);
  await storeRecord(page, "half a rec");
  await page.reload();
  await expect(notice(page, UNREADABLE)).toBeVisible();
  await missOne(page, items);
  expect((await storedRecords(page))[RECORD]).toBe("half a rec");
});

test("a record of a newer version is left untouched, and the learner is told", async ({ page }) => {
  const items = await openQuiz(page);
  const newer = { format: "briefing-progress", schema: 2, briefing: "rubio-lavrov", answers: { by: "item" } };
  await storeRecord(page, newer);
  await page.reload();
  await expect(notice(page, NEWER)).toBeVisible();
  const missed = await missOne(page, items);
  await stop(page);
  await expectMissed(page, items, [missed]);
  await stop(page);
  await startAgain(page, "Forget them");
  expect(await storedRecords(page)).toEqual({ [RECORD]: newer });
});

test("a record that another tab made newer meanwhile is left untouched, and the learner is told", async ({
  page,
}) => {
  const items = await openQuiz(page);
  const newer = { format: "briefing-progress", schema: 2, briefing: "rubio-lavrov", answers: { by: "item" } };
  await storeRecord(page, newer);
  const missed = await missOne(page, items);
  await expect(notice(page, NEWER)).toBeVisible();
  expect(await storedRecords(page)).toEqual({ [RECORD]: newer });
  await stop(page);
  await expectMissed(page, items, [missed]);
});

test("an item that was edited is asked anew, and the others keep their answers", async ({ page }) => {
  const items = await openQuiz(page);
  const part = items.filter((item) => item.part === items[0]?.part);
  const [edited, missed] = [part[3], part[4]];
  if (!edited || !missed) throw new Error("The part is too small for this test.");
  const answered = part.map((item) => entryFor(item, { right: item !== missed }));
  await loadEntries(
    page,
    answered.map((entry, index) => (part[index] === edited ? { ...entry, hash: "as-it-was" } : entry)),
  );
  await page.reload();
  await expectMissed(page, items, [missed]);
  await stop(page);
  await practise(page, await partTitle(page, edited.part));
  expect((await itemOnScreen(page, items)).id, "what has no answer comes first").toBe(edited.id);
  await expect(question(page).title).toHaveText(`Question 1 of ${part.length}`);
});
