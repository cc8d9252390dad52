import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { run } from "./pdf-site.ts";
import { closeFeedback, endAttempt, loadItem, openPlayer } from "./qti-player.ts";
import { itemOfKind, type Item } from "./quiz-item.ts";

const SINGLE = "who-said-it of-whom occasion kind-of-statement exact-words missing-word single-choice".split(
  " ",
);

/** The exported package, by file, and the items that it is made from. */
async function exported(): Promise<{
  readonly items: readonly Item[];
  readonly xml: (item: Item) => string;
}> {
  const site = test.info().outputPath("site");
  const { code, complaints } = await run("tsx", ["src/build/export/cli.ts", "rubio-lavrov", "--site", site]);
  expect({ code, complaints }).toEqual({ code: 0, complaints: "" });
  const files = unzipSync(readFileSync(`${site}/rubio-lavrov/export/rubio-lavrov-qti3.zip`));
  const data = JSON.parse(readFileSync("e2e/_site/briefings/rubio-lavrov/briefing.json", "utf8")) as {
    readonly items: readonly Item[];
  };
  return {
    items: data.items,
    xml: ({ id }) => new TextDecoder().decode(files[`items/${id}.xml`]),
  };
}

const textOf = (item: Item, id: string): string =>
  item.options.find((option) => option.id === id)?.text ?? "";

/** Chooses an option by its text; the player puts its letter before it. */
const choose = (page: Page, role: "radio" | "checkbox", text: string): Promise<void> =>
  page.getByRole(role).filter({ hasText: text }).click();

test("a choice earns in a certified QTI player what it earns here, and brings its feedback", async ({
  page,
}) => {
  const { items, xml } = await exported();
  await openPlayer(page);
  for (const score of [1, 0]) {
    // The player takes no item twice in a row.
    for (const kind of SINGLE) {
      const item = itemOfKind(items, kind);
      const option = item.options.find(({ id }) => item.key.includes(id) === (score === 1));
      await loadItem(page, xml(item));
      await choose(page, "radio", option?.text ?? "");
      expect(await endAttempt(page), `${item.id}: ${option?.text}`).toEqual({ score, max: 1 });
      const feedback = page.getByRole("paragraph").filter({ hasText: item.rationale, visible: true });
      await expect(feedback).toBeVisible();
      if (score === 0)
        await expect(page.getByText(option?.feedback ?? "").filter({ visible: true })).toBeVisible();
      await closeFeedback(page);
    }
  }
});

test("ticks, grids and orders earn in a certified QTI player what they earn here", async ({ page }) => {
  const { items, xml } = await exported();
  await openPlayer(page);
  const [ticks, grid, order] = ["multiple-response", "match", "put-in-order"].map((kind) =>
    itemOfKind(items, kind),
  );
  if (!ticks || !grid || !order) throw new Error("not all kinds are there");

  const all = ticks.options.map(({ id }) => id);
  const wrong = all.filter((id) => !ticks.key.includes(id));
  const rounds = [
    { ticked: ticks.key, points: ticks.key.length, voices: grid.key.length },
    { ticked: ticks.key.slice(0, 1), points: 1, voices: 1 },
    { ticked: all, points: ticks.key.length - wrong.length, voices: 0 },
    { ticked: wrong, points: 0, voices: 2 },
  ];
  for (const { ticked, points, voices } of rounds) {
    await loadItem(page, xml(ticks));
    for (const id of ticked) await choose(page, "checkbox", textOf(ticks, id));
    expect(await endAttempt(page), ticked.join()).toEqual({ score: points, max: ticks.key.length });
    await closeFeedback(page);

    await loadItem(page, xml(grid));
    await matchRows(page, grid, voices);
    expect(await endAttempt(page)).toEqual({ score: voices, max: grid.key.length });
    await closeFeedback(page);
  }

  await loadItem(page, xml(order));
  for (const [place, id] of order.key.entries()) await dragTo(page, textOf(order, id), place);
  expect(await endAttempt(page)).toEqual({ score: order.key.length, max: order.key.length });
  await closeFeedback(page);
  await loadItem(page, xml(ticks));
  await loadItem(page, xml(order));
  for (const [place, id] of order.key.toReversed().entries()) await dragTo(page, textOf(order, id), place);
  const kept = order.key.filter((id, place) => order.key.toReversed()[place] === id).length;
  expect(await endAttempt(page)).toEqual({ score: kept, max: order.key.length });
});

/** Gives this many statements of a grid their voice, and another one to the rest. */
async function matchRows(page: Page, grid: Item, right: number): Promise<void> {
  for (const [index, pair] of grid.key.entries()) {
    const voice = pair.split("=")[1] ?? "";
    const chosen = index < right ? voice : grid.options.find(({ id }) => id !== voice)?.id;
    await tickCell(page, index, textOf(grid, chosen ?? ""));
  }
}

/** Ticks the cell of a statement, by its number, under a voice. */
async function tickCell(page: Page, row: number, voice: string): Promise<void> {
  const heads = await page.getByRole("columnheader").allTextContents();
  const column = heads.findIndex((head) => head.trim() === voice);
  await page
    .getByRole("row")
    .nth(row + 1)
    .getByRole("cell")
    .nth(column - 1)
    .getByRole("checkbox")
    .click();
}

/** Drags an entry to a place, as a hand does: again where the list was still moving. */
async function dragTo(page: Page, text: string, place: number): Promise<void> {
  const entries = page.getByRole("list").getByRole("button");
  await expect(async () => {
    const goal = await entries.nth(place).boundingBox();
    if (goal && !(await entries.nth(place).textContent())?.includes(text)) {
      await entries.filter({ hasText: text }).hover();
      await page.mouse.down();
      await page.mouse.move(goal.x + 20, goal.y + goal.height - 5, { steps: 8 });
      await page.mouse.move(goal.x + 20, goal.y + 3, { steps: 8 });
      await page.mouse.up();
    }
    await expect(entries.nth(place)).toContainText(text, { timeout: 500 });
  }).toPass({ timeout: 15_000 });
}
