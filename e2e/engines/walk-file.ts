import assert from "node:assert/strict";
import { until, type Tab } from "./tab.ts";

/** Presents, looks a statement up, and answers a question, all in one file without any server. */
export async function walkFile(tab: Tab, file: string): Promise<void> {
  await tab.open(file);
  await until(tab, `document.documentElement.dataset.deck === "ready"`);
  await tab.press("PageDown");
  await until(tab, `document.querySelector("[data-position]").textContent === "2"`);

  await tab.open(`${file}?page=statements/#passage:22`);
  assert.match(await tab.read<string>("document.title"), /^Who said what/);
  await until(tab, `scrollY > 0 && document.querySelector(":target")?.id === "passage:22"`);

  await tab.open(`${file}?page=study/`);
  await until(tab, `document.documentElement.dataset.items === "ready"`);
  await tab.click(`article[data-kind="who-said-it"] input`);
  await tab.press("Enter");
  await until(tab, `document.querySelector('article[data-kind="who-said-it"] [data-verdict]')`);
}
