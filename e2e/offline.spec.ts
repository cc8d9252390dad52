import { readFileSync, writeFileSync } from "node:fs";
import type { BrowserContext, Page } from "@playwright/test";
import { renewWorker } from "../src/build/offline/service-workers.ts";
import { expect, test } from "./page-watch.ts";
import { copySite } from "./pdf-site.ts";
import { missOne } from "./answer-items.ts";
import { openQuiz, practise, question } from "./quiz-screen.ts";

test.use({ serviceWorkers: "allow" });

/** Opens a page and waits until its briefing is kept on the device. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

/** Cuts the network off, for pages and for workers. */
async function cutOff(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  const workers = context.serviceWorkers();
  expect(workers.length).toBeGreaterThan(0);
  for (const worker of workers)
    expect(await worker.evaluate(() => fetch("/?").catch(() => "no network"))).toBe("no network");
}

/** Puts a newer version of a site online: another title on each page, and nothing else. */
function publish(site: string, title: string): void {
  for (const page of ["", "study/", "quiz/"]) {
    const path = `${site}/rubio-lavrov/${page}index.html`;
    writeFileSync(path, readFileSync(path, "utf8").replaceAll("Rubio and Lavrov at the UN", title));
  }
  renewWorker(site, "rubio-lavrov/");
}

/** Marks a page, so that it shows when it was loaded anew. */
const mark = (page: Page): Promise<void> => page.evaluate(() => void (document.body.dataset["marked"] = ""));
const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => "marked" in document.body.dataset);

test("after one visit, somebody without a network presents, reads, answers and prints", async ({
  page,
  context,
}) => {
  await visit(page, "rubio-lavrov/study/");
  await cutOff(context);

  await page.goto("rubio-lavrov/#/agenda");
  await expect(page.locator("html[data-deck=ready]")).toHaveCount(1);
  await page.keyboard.press("PageDown");
  await expect(page).toHaveTitle(/^Who speaks/);

  const speaker = await context.newPage();
  await speaker.goto("rubio-lavrov/speaker/");
  await expect(speaker.getByRole("status")).toHaveText("In step with the deck.");
  await speaker.keyboard.press("PageDown");
  await expect(page).not.toHaveTitle(/^Who speaks/);

  await page.goto("rubio-lavrov/statements/#passage:22");
  await expect(page.getByText("Russian officials made their plan known")).toBeInViewport();

  await page.goto("rubio-lavrov/quiz/");
  await practise(page, "Everything");
  await question(page).check.click();
  await expect(page.getByText(/^Choose .* first\.$/).first()).toBeVisible();

  await page.goto("rubio-lavrov/print/");
  await page.getByRole("spinbutton", { name: "Questions" }).fill("7");
  await page.getByRole("link", { name: "Paper B" }).click();
  await expect(page).toHaveURL(/paper-b\/\?items=7/);
  await expect(page.locator("[data-item]:visible")).toHaveCount(7);

  await page.goto("./");
  await page.getByRole("link", { name: "Read" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rubio and Lavrov at the UN");
});

test("a newer version is offered during a talk, and loaded only where somebody asks for it", async ({
  page,
  context,
}) => {
  const site = copySite("newer-version");
  const address = "http://127.0.0.1:4173/newer-version/rubio-lavrov/";
  await visit(page, address);
  await page.goto(`${address}#/agenda`);
  const quiz = await context.newPage();
  const items = await openQuiz(quiz, `${address}quiz/`);
  await missOne(quiz, items);
  await mark(page);
  await mark(quiz);

  publish(site, "Talks in New York");
  const reader = await context.newPage();
  await reader.goto(`${address}study/`);
  await expect(reader.getByText("A newer version is there.")).toBeVisible();
  await expect(reader, "the version that is kept, as before").toHaveTitle(/Rubio and Lavrov/);

  const offer = page.getByRole("navigation").getByRole("button", { name: "Load newer version" });
  await expect(offer).toBeVisible();
  const [slide, place] = [await page.getByRole("main").boundingBox(), await offer.boundingBox()];
  expect((slide?.y ?? 0) + (slide?.height ?? 0), "the offer is below the slide").toBeLessThanOrEqual(
    place?.y ?? 0,
  );
  await page.keyboard.press("PageDown");
  await expect(page).toHaveTitle("Who speaks in this report – Rubio and Lavrov at the UN");
  await expect(quiz.getByText("A newer version is there.")).toBeVisible();
  expect([await isMarked(page), await isMarked(quiz)], "nothing was loaded anew").toEqual([true, true]);

  await offer.click();
  await expect(page).toHaveTitle("Who speaks in this report – Talks in New York");
  expect(await isMarked(quiz), "the quiz in the other window goes on").toBe(true);
  await expect(question(quiz).verdict).toHaveText("Wrong.");

  await quiz.getByRole("button", { name: "Load it" }).click();
  await expect(quiz).toHaveTitle("Quiz – Talks in New York");
  await practise(quiz, "What I missed");
  await expect(question(quiz).title).toHaveText("Question 1 of 1");
});
