import { readFileSync } from "node:fs";
import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { answerAll } from "./answer-items.ts";
import { chooseByClicks } from "./choose-options.ts";
import { run } from "./pdf-site.ts";
import { itemOfKind, wrongResponse, type Item, type Response } from "./quiz-item.ts";
import { notice, practise, question } from "./quiz-screen.ts";
import { startPlatform } from "./scorm-platform.ts";

/** The package of a briefing, and its items. */
async function exported(id: string, slides: string, data: string) {
  const site = test.info().outputPath("site");
  const args = ["src/build/export/cli.ts", id, "--slides", slides, "--site", site];
  const { code, complaints } = await run("tsx", args);
  expect({ code, complaints }).toEqual({ code: 0, complaints: "" });
  const { items } = JSON.parse(readFileSync(`e2e/_site/${data}/briefing.json`, "utf8")) as {
    readonly items: readonly Item[];
  };
  return { items, zipFile: `${site}/${id}/export/${id}-scorm12.zip` };
}

const HARBOUR = ["harbour", "e2e/briefings", "fixtures/harbour"] as const;

/** Whatever a page of the platform or the package logs as an error; breaches of the policy are among it. */
function errorsIn(context: BrowserContext): readonly string[] {
  const errors: string[] = [];
  context.on("weberror", (error) => errors.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}

/** Answers the question on screen. */
async function answer(window: Page, item: Item, response: Response): Promise<void> {
  await chooseByClicks(window, item, response);
  await question(window).check.click();
  await expect(question(window).verdict).toBeVisible();
}

/** Letters as SCORM has them, for options in the order of the page. */
const letters = (item: Item, ids: readonly string[]): readonly string[] =>
  ids.map((id) => "abcdefgh".charAt(item.options.findIndex((option) => option.id === id)));

test("a learner's answers reach a platform in every form that SCORM knows, visit after visit", async ({
  context,
}) => {
  const errors = errorsIn(context);
  const { items, zipFile } = await exported("rubio-lavrov", "slides", "briefings/rubio-lavrov");
  const platform = await startPlatform(context, zipFile);
  const [choice, ticks, order, grid] = ["who-said-it", "multiple-response", "put-in-order", "match"].map(
    (kind) => itemOfKind(items, kind),
  );
  if (!choice || !ticks || !order || !grid) throw new Error("not all kinds are there");
  const moved = [...order.key.slice(0, -2), ...order.key.slice(-2).toReversed()];
  const answers: readonly (readonly [Item, Response])[] = [
    [choice, wrongResponse(choice)],
    [ticks, ticks.key],
    [order, moved],
    [grid, grid.key],
  ];
  for (const [index, [item, response]] of answers.entries()) {
    const window = await platform.open(item.id);
    await expect(window.getByText(`${index} of ${items.length} questions answered.`)).toBeVisible();
    await answer(window, item, response);
    const { core, suspend_data } = await platform.close(window);
    expect(core.lesson_status).toBe("incomplete");
    expect(core.score.raw).toBe("");
    expect(core.exit).toBe("suspend");
    expect(core.session_time).not.toBe("00:00:00");
    expect(suspend_data.length).toBeLessThan(4096);
  }

  const pairs = grid.key.map((pair, row) => `${row + 1}.${letters(grid, [pair.split("=")[1] ?? ""])[0]}`);
  const stored = Object.values((await platform.stored()).interactions);
  expect(
    stored.map(({ id, type, student_response, result }) => [id, type, student_response, result]),
  ).toEqual([
    [choice.id, "choice", letters(choice, wrongResponse(choice)).join(), "wrong"],
    [ticks.id, "choice", letters(ticks, ticks.key).toSorted().join(), "correct"],
    [order.id, "sequencing", letters(order, moved).join(), ((moved.length - 2) / moved.length).toFixed(2)],
    [grid.id, "matching", pairs.join(), "correct"],
  ]);
  expect(errors).toEqual([]);
});

test("a learner passes when everything is answered, not before, and what was reached stays", async ({
  context,
}) => {
  const errors = errorsIn(context);
  const { items, zipFile } = await exported(...HARBOUR);
  const platform = await startPlatform(context, zipFile);
  const window = await platform.open();
  await practise(window, "Everything");
  await answerAll(window, items, ({ key }) => key);
  await expect(window.getByText(`All ${items.length} questions answered: 100 of 100`)).toBeVisible();
  expect((await platform.close(window)).core).toMatchObject({
    lesson_status: "passed",
    exit: "",
    score: { raw: "100", min: "0", max: "100" },
  });

  const again = await platform.open();
  await practise(again, "Everything");
  await answerAll(again, items, wrongResponse);
  expect((await platform.close(again)).core).toMatchObject({
    lesson_status: "passed",
    score: { raw: "100" },
  });
  expect(errors).toEqual([]);
});

test("a learner who answers everything wrong has failed", async ({ context }) => {
  const { items, zipFile } = await exported(...HARBOUR);
  const platform = await startPlatform(context, zipFile);
  const window = await platform.open();
  await practise(window, "Everything");
  await answerAll(window, items, wrongResponse);
  const { core } = await platform.close(window);
  expect(core.lesson_status).toBe("failed");
  expect(Number(core.score.raw)).toBeLessThan(80);
});

test("a learner is told when a platform takes no answers, is only showing them, or is not there", async ({
  context,
}) => {
  const { items, zipFile } = await exported(...HARBOUR);
  const item = itemOfKind(items, "who-said-it");

  const refusing = await startPlatform(context, zipFile, { refuses: "cmi.suspend_data" });
  const window = await refusing.open(item.id);
  await answer(window, item, item.key);
  await expect(notice(window, "Your learning platform did not take the last answer.")).toBeVisible();
  await window.close();

  const showing = await startPlatform(context, zipFile, { mode: "review" });
  const looked = await showing.open(item.id);
  await answer(looked, item, item.key);
  expect((await showing.close(looked)).suspend_data).toBe("");

  const frame = (await showing.openInFrame()).frameLocator("iframe");
  await expect(frame.getByText(`0 of ${items.length} questions answered.`)).toBeVisible();
  await expect(frame.getByText("No learning platform opened this page")).toBeHidden();

  const alone = await context.newPage();
  await alone.goto("http://127.0.0.1:4173/platform/package/index.html");
  await expect(notice(alone, "No learning platform opened this page: nothing is reported.")).toBeVisible();
});
