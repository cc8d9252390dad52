import type { Page } from "@playwright/test";
import { answerAll } from "./answer-items.ts";
import { chooseByClicks } from "./choose-options.ts";
import { expect, test } from "./page-watch.ts";
import { savedLog } from "./save-answers.ts";
import { wrongResponse, type Item } from "./quiz-item.ts";
import { itemOnScreen, notice, openQuiz, partTitle, practise, question } from "./quiz-screen.ts";

/** West of Greenwich, so that a day counted in UTC gives itself away in the evening. */
test.use({ timezoneId: "America/New_York" });

interface Counts {
  readonly today: number;
  readonly tomorrow: number;
  readonly later: number;
}

test("a learner studies for a week, and what was missed comes back first", async ({ page }) => {
  test.slow();
  const items = await openOn(page, "2026-11-23T09:00");
  await expect(page.getByText(/^Nothing answered yet/)).toBeVisible();
  const part = smallestPart(items);
  const { missed, statements, shaky } = planFor(part);
  await practise(page, await partTitle(page, part[0]?.part ?? ""));
  const first = await answerAll(page, items, (item) =>
    missed.includes(item) ? wrongResponse(item) : item.key,
  );
  expect(first.map(({ id }) => id).toSorted(), "all of the part, each once").toEqual(
    part.map(({ id }) => id).toSorted(),
  );
  expect(await due(page)).toEqual({ today: 0, tomorrow: shaky.size, later: statements.size - shaky.size });
  await practise(page, "Due today");
  await expect(notice(page, "Nothing is due today.")).toBeVisible();

  await openOn(page, "2026-11-23T23:30");
  expect((await due(page)).today, "still the same day").toBe(0);

  await openOn(page, "2026-11-24T07:00");
  const tuesday = await due(page);
  expect(tuesday.today, "by the calendar, not after 24 hours").toBe(shaky.size);
  await expect(page.getByRole("combobox", { name: "Questions" }), "what is due is offered").toHaveValue(
    "due",
  );
  expect(tuesday.tomorrow + tuesday.later).toBe(statements.size - shaky.size);
  const reviewed = await review(page, items);
  expect(new Set(reviewed.flatMap((item) => item.statements.filter((id) => shaky.has(id))))).toEqual(shaky);
  expect((await due(page)).today).toBe(0);

  const { tomorrow } = await due(page);
  await openOn(page, "2026-11-25T07:00");
  const wednesday = await due(page);
  expect(wednesday.today, "what Tuesday called tomorrow").toBe(tomorrow);

  // The clock is set back by a year, an answer is given, and the clock is put right.
  const before = (await savedLog(page)).length;
  await openOn(page, "2025-11-25T07:00");
  expect(sum(await due(page)), "nothing is put off").toBeGreaterThan(0);
  await practise(page, "Everything");
  const item = await itemOnScreen(page, items);
  await chooseByClicks(page, item, item.key);
  await question(page).check.click();
  await expect(question(page).verdict).toHaveText("Right.");
  await openOn(page, "2026-11-25T08:00");
  expect(await savedLog(page)).toHaveLength(before + 1);
  expect((await due(page)).today).toBeGreaterThanOrEqual(wednesday.today);

  // By Sunday all that was known on Monday has been due.
  await openOn(page, "2026-11-29T20:00");
  const sunday = await due(page);
  expect(sunday.today).toBeGreaterThanOrEqual(statements.size - shaky.size);
  const rest = await review(page, items);
  expect(new Set(rest.map(({ id }) => id)).size, "each once").toBe(rest.length);
  expect((await due(page)).today).toBe(0);
  await practise(page, "Due today");
  await expect(notice(page, "Nothing is due today.")).toBeVisible();
});

/** Opens the page at a local time in November, when New York is five hours behind. */
async function openOn(page: Page, time: string): Promise<readonly Item[]> {
  await page.clock.setFixedTime(`${time}:00-05:00`);
  return openQuiz(page);
}

/** The items of the part that has the fewest. */
const smallestPart = (items: readonly Item[]): readonly Item[] =>
  [...new Set(items.map(({ part }) => part))]
    .map((part) => items.filter((item) => item.part === part))
    .toSorted((a, b) => a.length - b.length)[0] ?? [];

/** Three items to miss whose statements nothing else in the part asks, so that it is clear what is due when. */
function planFor(part: readonly Item[]) {
  const alone = part.filter(
    (item) =>
      !item.rows &&
      !part.some((other) => other !== item && other.statements.some((id) => item.statements.includes(id))),
  );
  const missed = alone.slice(0, 3);
  if (missed.length < 3) throw new Error("Too few items in this part stand alone.");
  const statements = new Set(part.flatMap((item) => item.statements));
  return { missed, statements, shaky: new Set(missed.flatMap((item) => item.statements)) };
}

/** Answers all that is due, and all of it right. */
async function review(page: Page, items: readonly Item[]): Promise<readonly Item[]> {
  await practise(page, "Due today");
  await expect(question(page).title).toBeVisible();
  return answerAll(page, items, ({ key }) => key);
}

async function due(page: Page): Promise<Counts> {
  const text = await page.getByText("Statements to review:").innerText();
  const [today = NaN, tomorrow = NaN, later = NaN] = (text.match(/\d+/g) ?? []).map(Number);
  return { today, tomorrow, later };
}

const sum = ({ today, tomorrow, later }: Counts): number => today + tomorrow + later;
