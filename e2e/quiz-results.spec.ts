import { answerAll, askOnly } from "./answer-items.ts";
import { expect, test } from "./page-watch.ts";
import { itemOfKind, wrongResponse, type Item } from "./quiz-item.ts";
import { confusionMap, itemOnScreen, openQuiz, partTitle, question } from "./quiz-screen.ts";

test("a learner sees the points in all, by person, by kind and by part", async ({ page }) => {
  const items = await openQuiz(page);
  const { same, other } = mixUp(items);
  const several = items.find(({ kind, key }) => kind === "multiple-response" && key.length === 3);
  const order = itemOfKind(items, "put-in-order");
  if (!several) throw new Error("No item has three right answers.");
  const asked = [...same, several, order];
  await askOnly(page, asked);
  await answerAll(page, items, (item) =>
    item === several ? item.key.slice(0, 2) : item === order ? item.key : choiceOf(item, other),
  );

  await expect(page.getByRole("heading", { name: "Results" })).toBeFocused();
  const max = 2 + 3 + order.key.length;
  await expect(page.getByText(`${2 + order.key.length} of ${max} points in 4 questions.`)).toBeVisible();
  const byKind = page.getByRole("table", { name: "By kind of question" });
  await expect(byKind.getByRole("row", { name: /^Who said it 0 of 2/ })).toBeVisible();
  await expect(byKind.getByRole("row", { name: /^Several answers 2 of 3/ })).toBeVisible();
  await expect(
    byKind.getByRole("row", { name: new RegExp(`^Put in order ${order.key.length} of`) }),
  ).toBeVisible();
  const byPart = page.getByRole("table", { name: "By part" });
  for (const part of new Set(asked.map((item) => item.part))) {
    const most = asked.filter((item) => item.part === part).reduce((sum, item) => sum + maxOf(item), 0);
    const row = byPart
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name: await partTitle(page, part) }) });
    await expect(row.getByRole("cell").first()).toHaveText(new RegExp(`^\\d+ of ${most}$`));
  }
  const byPerson = page.getByRole("table", { name: "By person" });
  const { options, key } = same[0];
  const name = options.find(({ id }) => id === key[0])?.text ?? "";
  await expect(byPerson.getByRole("rowheader", { name, exact: true })).toHaveCount(1);
  const people = await byPerson.getByRole("rowheader").allTextContents();
  expect(people.toSorted()).toEqual([...new Set(people)].toSorted());
  expect(
    people.filter((one) => !/^[A-Z]/.test(one)),
    "names, not ids",
  ).toEqual([]);
});

test("the confusion map says who was asked for and who was chosen", async ({ page }) => {
  const items = await openQuiz(page);
  const { same, other, right } = mixUp(items);
  await askOnly(page, [...same, right]);
  await answerAll(page, items, (item) => (item === right ? item.key : choiceOf(item, other)));

  const map = await confusionMap(page);
  await expect(
    page.getByRole("img", { name: /1 straight lines? for right answers, 2 crossing lines for mix-ups/ }),
  ).toBeVisible();
  const table = map.getByRole("table", {
    name: /^Who was asked for \(rows\), and whom you chose \(columns\)/,
  });
  const columns = (await table.getByRole("columnheader").allTextContents()).map((text) => text.trim());
  const [wrong] = same;
  const [asked, chose, hit] = [
    textOf(wrong, wrong.key[0] ?? ""),
    textOf(wrong, choiceOf(wrong, other)[0] ?? ""),
    textOf(right, right.key[0] ?? ""),
  ];
  const cell = (row: string, column: string) =>
    table
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name: row, exact: true }) })
      .getByRole("cell")
      .nth(columns.indexOf(column) - 1);
  await expect(cell(asked, chose)).toContainText("2");
  await expect(cell(hit, hit)).toContainText("1");
  await expect(cell(asked, asked)).not.toContainText(/[1-9]/);
});

test("a learner finds the misses listed and practises exactly those", async ({ page }) => {
  const items = await openQuiz(page);
  const { same, other, right } = mixUp(items);
  await askOnly(page, [...same, right]);
  await answerAll(page, items, (item) => (item === right ? item.key : choiceOf(item, other)));

  await expect(page.getByRole("heading", { name: "What you missed" })).toBeVisible();
  for (const item of same)
    await expect(page.getByRole("listitem").filter({ hasText: item.rationale })).not.toHaveCount(0);
  await expect(page.getByRole("listitem").filter({ hasText: right.rationale })).toHaveCount(0);

  await page.getByRole("button", { name: "Practise these 2" }).click();
  await expect(page.getByRole("heading", { name: "Results" })).toBeHidden();
  const again = await answerAll(page, items, ({ key }) => key);
  expect(again.map(({ id }) => id).toSorted()).toEqual(same.map(({ id }) => id).toSorted());
  await expect(page.getByText("2 of 2 points in 2 questions.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Practise these/ })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "What you missed" })).toHaveCount(0);
});

test("a learner who mixed two people up gets questions that set the two side by side", async ({ page }) => {
  const items = await openQuiz(page);
  const { same, other } = mixUp(items);
  await askOnly(page, same);
  await answerAll(page, items, (item) => choiceOf(item, other));

  const [wrong] = same;
  const pair = [textOf(wrong, wrong.key[0] ?? ""), textOf(wrong, choiceOf(wrong, other)[0] ?? "")];
  const contrast = page.getByRole("button", { name: `${pair.join(" or ")}?` });
  const count = Number(/(\d+) questions$/.exec((await contrast.textContent()) ?? "")?.[1]);
  await contrast.click();
  await expect(question(page).title).toHaveText(`Question 1 of ${count}`);
  const asked = await answerAll(page, items, ({ key }) => key);
  expect(new Set(asked.map(({ id }) => id)).size).toBe(count);
  for (const item of asked) {
    expect(
      item.options.map(({ text }) => text),
      item.id,
    ).toEqual(expect.arrayContaining(pair));
    const keys = item.key.map((id) => textOf(item, item.rows ? (id.split("=")[1] ?? "") : id));
    expect(
      keys.some((text) => pair.includes(text)),
      item.id,
    ).toBe(true);
  }
});

test("a learner who stops at once sees that nothing was answered", async ({ page }) => {
  const items = await openQuiz(page);
  await askOnly(page, items.slice(0, 2));
  await itemOnScreen(page, items);
  await page.getByRole("button", { name: "Stop here" }).click();
  await expect(page.getByText("No question was answered.")).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
});

/** Two items that ask for the same person and offer the same other, and one that asks for somebody else. */
function mixUp(items: readonly Item[]): { same: readonly [Item, Item]; other: string; right: Item } {
  const asking = items.filter(({ kind }) => kind === "who-said-it");
  for (const one of asking)
    for (const two of asking) {
      const other = one.options.find(
        ({ id }) => !one.key.includes(id) && two.options.some((option) => option.id === id),
      );
      const right = asking.find(({ key }) => key[0] !== one.key[0] && key[0] !== other?.id);
      if (one !== two && one.key[0] === two.key[0] && other && right)
        return { same: [one, two], other: other.id, right };
    }
  throw new Error("No two items ask for the same person.");
}

/** The option for a person in an item that offers it; elsewhere anything wrong. */
const choiceOf = (item: Item, person: string): readonly string[] =>
  item.options.some(({ id }) => id === person) ? [person] : wrongResponse(item);

const maxOf = ({ kind, key }: Item): number =>
  kind === "multiple-response" || kind === "put-in-order" ? key.length : 1;

const textOf = ({ options }: Item, id: string): string =>
  options.find((option) => option.id === id)?.text ?? id;
