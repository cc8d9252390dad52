import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";

/** The text of the file that the learner saves. */
export async function savedText(page: Page): Promise<string> {
  await openKeeping(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save to a file" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("rubio-lavrov-answers.json");
  return readFile(await saved.path(), "utf8");
}

/** The answers in that file. */
export const savedLog = async (page: Page): Promise<readonly { readonly item: string }[]> =>
  (JSON.parse(await savedText(page)) as { readonly log: readonly { readonly item: string }[] }).log;

/** Which items were answered, once for each answer. */
export const itemsIn = (log: readonly { readonly item: string }[]): string[] => log.map(({ item }) => item);

async function openKeeping(page: Page): Promise<void> {
  const save = page.getByRole("button", { name: "Save to a file" });
  if (!(await save.isVisible())) await page.getByText("Your answers on this device", { exact: true }).click();
}

/** Opens the keeping of answers, and the question whether to forget them all; answers it if told how. */
export async function startAgain(page: Page, answer?: "Keep them" | "Forget them"): Promise<void> {
  await openKeeping(page);
  await page.getByRole("button", { name: "Start again" }).click();
  const dialog = page.getByRole("dialog", { name: "Forget all answers?" });
  await expect(dialog).toBeVisible();
  if (answer === undefined) return;
  await dialog.getByRole("button", { name: answer }).click();
  await expect(dialog).toBeHidden();
}
