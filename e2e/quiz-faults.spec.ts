import type { Page } from "@playwright/test";
import { expect, test } from "./page-watch.ts";
import { openQuiz, practise } from "./quiz-screen.ts";
import { RECORD, storedRecords } from "./stored-answers.ts";

/** How many tabs are killed; `npm run faults` kills more. */
const TABS = Number(process.env["FAULTS"] ?? 5);

/** Longer than it takes to answer a few questions, in milliseconds. */
const LONGEST = 1000;

test(`a learner whose tab is killed while answering, ${TABS} times, keeps every answer whose verdict was shown`, async ({
  context,
}) => {
  test.setTimeout(60_000 + TABS * 10_000);
  const confirmed: string[] = [];
  for (let round = 0; round < TABS; round += 1) {
    const doomed = await context.newPage();
    await doomed.exposeFunction("confirm", (item: string) => void confirmed.push(item));
    await openQuiz(doomed);
    await practise(doomed, "Everything");
    await startAnswering(doomed);
    await killTab(doomed, Math.random() * LONGEST);
  }
  const after = await context.newPage();
  await openQuiz(after);
  expect(confirmed.length, "tabs live long enough to answer").toBeGreaterThan(TABS);
  const kept = await keptTimes(after);
  const lost = Object.entries(countOf(confirmed)).filter(([item, times]) => times > (kept[item] ?? 0));
  expect(lost, `of ${confirmed.length} confirmed answers`).toEqual([]);
});

/** Answers one question after the other, as fast as the page goes, and tells of each verdict that shows. */
const startAnswering = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tell = (window as unknown as { readonly confirm: (item: string) => void }).confirm;
    const press = (name: RegExp): void =>
      [...document.querySelectorAll("button")]
        .find((one) => name.test(one.textContent ?? "") && one.checkVisibility())
        ?.click();
    let told: Element | undefined;
    const step = (): void => {
      const article = document.querySelector("[data-session-item] article");
      const verdict = [...(article?.querySelectorAll("h3") ?? [])].find((one) => one.checkVisibility());
      if (article && verdict && article !== told) {
        told = article;
        tell(article.getAttribute("data-item") ?? "");
        press(/^(Next question|See the results)$/);
      } else if (article) {
        const rows = article.querySelectorAll("tbody tr");
        for (const group of rows.length > 0 ? rows : [article]) group.querySelector("input")?.click();
        press(/^Check$/);
      }
      setTimeout(step, 10);
    };
    step();
  });

/** Ends the tab's process after a while, as a crash or a system short of memory does. */
async function killTab(page: Page, delay: number): Promise<void> {
  await page.waitForTimeout(delay);
  const crash = page.waitForEvent("crash");
  const session = await page.context().newCDPSession(page);
  void session.send("Page.crash").catch(() => undefined);
  await crash;
  await page.close();
}

/** How often each item was answered, as this device keeps it. */
async function keptTimes(page: Page): Promise<Readonly<Record<string, number>>> {
  const record = (await storedRecords(page))[RECORD] as {
    readonly log: readonly { readonly item: string }[];
  };
  return countOf(record.log.map(({ item }) => item));
}

const countOf = (items: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
};
