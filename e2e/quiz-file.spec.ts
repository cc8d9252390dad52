import { expectMissed, missOne, stop } from "./answer-items.ts";
import { entryFor, loadEntries, loadFile, loadMisses } from "./load-answers.ts";
import { expect, test } from "./page-watch.ts";
import { notice, openQuiz } from "./quiz-screen.ts";
import { itemsIn, savedLog, savedText, startAgain } from "./save-answers.ts";

const NOTHING_YET = /^Nothing answered yet/;

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
  await expect(notice(page, "The answers of the file were taken in.")).toBeVisible();
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
  {
    name: "of another briefing",
    text: file({ briefing: "harbour" }),
    says: "This file belongs to another briefing.",
  },
  {
    name: "of a newer version",
    text: file({ schema: 2 }),
    says: "This file is from a newer version of this page.",
  },
  {
    name: "that is broken",
    text: file({}).slice(0, -9),
    says: "This file could not be read: not a JSON file.",
  },
  {
    name: "that is something else",
    text: "[1, 2]",
    says: "This file could not be read: not a record of answers.",
  },
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
    await expect(notice(page, says), name).toBeVisible();
    await expect(page.getByRole("status"), name).toHaveText(says);
  }
  expect(itemsIn(await savedLog(page))).toEqual([items[0]?.id]);
});

function file(fields: object): string {
  return JSON.stringify({
    format: "briefing-progress",
    schema: 1,
    briefing: "rubio-lavrov",
    log: [],
    ...fields,
  });
}
