import { expect, openDeck, slideCount, test } from "./page-watch.ts";

const DECK = "rubio-lavrov/";

test("a presenter walks the whole deck with the keyboard", async ({ page }) => {
  await openDeck(page);
  const slides = await slideCount(page);
  const titles = new Set<string>();
  for (let step = 0; step < slides * 3; step += 1) {
    titles.add(await page.getByRole("heading", { level: 2 }).innerText());
    await page.keyboard.press("ArrowRight");
  }
  expect(titles.size).toBe(slides);
  await expect(page.getByText(`${slides} / ${slides}`)).toBeVisible();
  await page.keyboard.press("Home");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Rubio and Lavrov at the UN");
});

test("a presenter reveals the steps of a list one by one", async ({ page }) => {
  await openDeck(page, "what-new-measures-could-hit");
  const last = page.getByText("Technology for the arms industry.");
  await expect(
    page.getByRole("listitem").filter({ hasText: "Energy that Russia still sells" }),
  ).toBeVisible();
  await expect(last).toBeHidden();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("Space");
  await expect(last).toBeVisible();
  await expect(page).toHaveURL(/what-new-measures-could-hit$/);
});

test("a new slide takes the focus to its heading and says where it is", async ({ page }) => {
  await openDeck(page);
  await page.getByRole("button", { name: "Next slide" }).click();
  await expect(page.getByRole("heading", { name: "Agenda" })).toBeFocused();
  await expect(page).toHaveTitle("Agenda – Rubio and Lavrov at the UN");
  await expect(page).toHaveURL(/#\/agenda$/);
});

test("a link to a slide opens that slide", async ({ page }) => {
  await openDeck(page, "three-questions-no-answer");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Three questions, no answer");
});

test("the address cannot change how the deck behaves", async ({ page }) => {
  await page.goto(`${DECK}?keyboard=false&showHiddenSlides=true&view=print`);
  await expect(page).toHaveURL(/rubio-lavrov\/(#\/.*)?$/);
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Agenda");
});

test("a control that has the focus keeps the keys, and Escape gives them back", async ({ page }) => {
  await openDeck(page, "what-took-place-and-who-was-there");
  const mark = page.getByRole("button", { name: "Statement 9, asserted" });
  const card = page.getByRole("dialog", { name: "Statement 9" });
  await mark.focus();
  await page.keyboard.press("Space");
  await expect(card).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/what-took-place/);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await page.keyboard.press("ArrowRight");
  await expect(page).not.toHaveURL(/what-took-place/);
});

test("a clicker moves the deck whatever has the focus", async ({ page }) => {
  await openDeck(page, "agenda");
  await page.getByRole("button", { name: "Keys" }).click();
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeHidden();
  await expect(page).not.toHaveURL(/agenda/);
});

test("a presenter finds a slide in the overview", async ({ page }) => {
  await openDeck(page, "question-whose-call-was-it");
  await page.keyboard.press("o");
  const overview = page.getByRole("dialog", { name: "Overview" });
  await expect(overview.getByRole("link", { name: "Question: whose call was it?" })).toBeFocused();
  await expect(overview.getByText("Dmitry Peskov's"), "options are there").toHaveCount(1);
  await expect(overview.getByText("third hand"), "answers are not").toHaveCount(0);
  await overview.getByRole("link", { name: /Two branches/ }).click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Two branches");
});

test("a presenter blanks the screen and goes on", async ({ page }) => {
  await openDeck(page);
  const colourInTheMiddle = () =>
    page.evaluate(
      () => getComputedStyle(document.elementFromPoint(640, 360) ?? document.body).backgroundColor,
    );
  await page.keyboard.press("b");
  await expect.poll(colourInTheMiddle).toBe("rgb(0, 0, 0)");
  await page.keyboard.press("b");
  await expect.poll(colourInTheMiddle).not.toBe("rgb(0, 0, 0)");
});

test("single letters can be switched off", async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: "Single letters work as keys" }).uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await expect(page).toHaveTitle("Rubio and Lavrov at the UN");
  await page.reload();
  await page.keyboard.press("n");
  await expect(page).toHaveTitle("Rubio and Lavrov at the UN");
});

test("a statement on a slide leads to its row and its passage", async ({ page }) => {
  await openDeck(page, "rubio-before-the-meeting-costs");
  await page.getByRole("link", { name: "Passage 9" }).click();
  await expect(page).toHaveURL(/statements\/#impose-costs$/);
  await expect(page.getByText("will take the steps necessary to impose costs")).toBeInViewport();
});

test("a screen reader finds slides, not an application, and no text of other slides", async ({ page }) => {
  await openDeck(page, "agenda");
  await expect(page.getByRole("application")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(1);
  await expect(page.locator("[aria-live]")).toHaveCount(0);
});

test("Tab stops at what a slide and its bar show, and nowhere else", async ({ page }) => {
  await openDeck(page, "rubio-before-the-meeting-costs");
  const stops: (string | null)[] = [];
  while (stops.at(-1) !== "Who said what" && stops.length < 20) {
    await page.keyboard.press("Tab");
    stops.push(await page.locator(":focus").evaluate((one) => (one.ariaLabel ?? one.textContent).trim()));
  }
  expect(stops.map((name) => name?.replace(/ \d+.*/, ""))).toEqual([
    "Read the slides as an article, made for reading aloud and for small screens",
    "Passage",
    ...Array.from({ length: 4 }, () => "Statement"),
    "Previous slide",
    "Next slide",
    "Overview",
    "Keys",
    "Speaker view",
    "Read",
    "Who said what",
  ]);
});

test("the notes are not in the viewer's page", async ({ page }) => {
  await openDeck(page);
  expect(await page.content()).not.toContain("This briefing rests on one news report");
});

test("the first slide is there before any script", async ({ page }) => {
  await page.route("**/*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.goto(DECK);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Rubio and Lavrov at the UN");
  await expect(page.getByRole("heading", { name: "Agenda" })).toBeHidden();
});

test("a presenter of a long deck does not wait until the browser has been asked about each slide", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const compute = window.getComputedStyle.bind(window);
    const asked = { times: 0 };
    Object.assign(window, {
      asked,
      getComputedStyle: (element: Element) => {
        asked.times += 1;
        return compute(element);
      },
    });
  });
  await openDeck(page);
  const asked = await page.evaluate(
    () => (window as unknown as { readonly asked: { readonly times: number } }).asked.times,
  );
  expect(asked).toBeLessThan(await slideCount(page));
});

test("a presenter who moves while a long deck still settles never sees an empty slide", async ({ page }) => {
  await page.route("**/rubio-lavrov/", async (route) => {
    const response = await route.fetch();
    const deck = await response.text();
    const [slide = ""] = /<section id="agenda".*?<\/section>/s.exec(deck) ?? [];
    const more = Array.from({ length: 800 }, (_, index) => slide.replace("agenda", `agenda-${index}`));
    await route.fulfill({ response, body: deck.replace(slide, [slide, ...more].join("\n")) });
  });
  await openDeck(page);
  const emptyFrames = page.evaluate(async () => {
    let empty = 0;
    for (let frame = 0; frame < 120; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const shown = [...document.querySelectorAll("main h2")].filter((heading) =>
        heading.checkVisibility({ visibilityProperty: true }),
      );
      if (shown.length === 0) empty += 1;
    }
    return empty;
  });
  for (let move = 0; move < 12; move += 1) {
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(70);
  }
  expect(await emptyFrames).toBe(0);
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("all slides read one below the other, and citations open", async ({ page }) => {
    await page.goto(DECK);
    await expect(page.getByRole("heading", { name: "The source, and how we read it" })).toBeVisible();
    await page.getByRole("button", { name: "Statement 9, asserted" }).click();
    await expect(page.getByRole("dialog", { name: "Statement 9" })).toBeVisible();
  });
});
