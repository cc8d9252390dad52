import { expect, openDeck, test } from "./page-watch.ts";

/** What somebody may put into a link to a page, after # and ?. */
const HOSTILE = [
  "<img src=x onerror=alert(1)>",
  "\"'><script>alert(1)</script>",
  "javascript:alert(1)",
  "%00%FF%E0%A4%A",
  "%",
  "__proto__",
  "constructor",
  "../../..",
  '[data-x="1"],*',
  "by:nobody",
  "kind:unknown",
  "passage:99999",
  "\u202E\u0000\uD83D",
  "/5/9/-1",
  "-1",
  "9".repeat(400),
  "a".repeat(20_000),
];

const PAGES = ["", "speaker/", "study/", "quiz/", "statements/", "print/", "print/paper-a/", "print/key-b/"];

test("a link with hostile words after # or ? runs nothing and breaks no page", async ({ page }) => {
  page.on("dialog", () => expect(false, "a script ran").toBe(true));
  for (const address of PAGES) {
    await page.goto(`rubio-lavrov/${address}`);
    for (const words of HOSTILE) await page.evaluate((hash) => (location.hash = hash), words);
    const query = HOSTILE.slice(0, -1).map((words) => encodeURIComponent(Buffer.from(words).toString()));
    await page.goto(
      `rubio-lavrov/${address}?${query.map((words) => `${words}=${words}`).join("&")}&seed=${query[1]}&parts=${query[6]}&items=${query[14]}#${query[0]}`,
    );
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("");
  }
});

test("after all of them the deck still moves", async ({ page }) => {
  await openDeck(page);
  for (const words of HOSTILE) await page.evaluate((hash) => (location.hash = hash), words);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("2 /")).toBeVisible();
});
