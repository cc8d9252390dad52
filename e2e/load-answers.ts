import { expect, type Page } from "@playwright/test";
import { wrongResponse, type Item } from "./quiz-item.ts";
import { notice } from "./quiz-screen.ts";

/** Makes just these items what the learner missed, through a file as anybody can load it. */
export async function loadMisses(page: Page, items: readonly Item[]): Promise<void> {
  await loadEntries(
    page,
    items.map((item) => entryFor(item, { right: false })),
  );
}

/** Loads a file with these answers. */
export async function loadEntries(page: Page, log: readonly object[]): Promise<void> {
  await loadFile(
    page,
    JSON.stringify({ format: "briefing-progress", schema: 1, briefing: "rubio-lavrov", log }),
  );
  await expect(notice(page, "The answers of the file were taken in.")).toBeVisible();
}

/** Loads a file with this text. */
export const loadFile = (page: Page, text: string): Promise<void> =>
  page
    .getByLabel("Load from a file")
    .setInputFiles({ name: "answers.json", mimeType: "application/json", buffer: Buffer.from(text) });

/** An answer as the files hold it, given two days ago if nothing else is said. */
export const entryFor = (
  item: Item,
  { right, at = "2026-11-20T09:00:00.000Z" }: { readonly right: boolean; readonly at?: string },
): object => ({
  at,
  item: item.id,
  hash: item.hash,
  order: item.options.map(({ id }) => id),
  response: right ? item.key : wrongResponse(item),
  score: right ? 1 : 0,
  max: 1,
  rating: right ? 3 : 1,
  hints: 0,
});
