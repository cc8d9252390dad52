import type { Page } from "@playwright/test";
import { expect, openDeck, test } from "./page-watch.ts";

/** More stops than any page has: whoever gets here is in a trap. */
const MOST_STOPS = 400;

/**
 * Every stop that Tab makes, by role and name, until the focus leaves the page.
 * A stop that cannot be seen, has no name or is smaller than 24 pixels both ways is marked.
 */
async function walk(page: Page): Promise<string[]> {
  const stops: string[] = [];
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  for (let press = 0; press < MOST_STOPS; press += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(describeFocus);
    if (stop === undefined || (press > 0 && stop === stops[0])) return stops;
    stops.push(stop);
  }
  throw new Error(`Tab never leaves: ${stops.slice(-5).join(", ")}`);
}

/** Runs in the page. */
function describeFocus(): string | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const label = "labels" in element ? (element as HTMLInputElement).labels?.[0]?.textContent : undefined;
  const name = (element.ariaLabel ?? label ?? element.textContent).trim().slice(0, 40);
  const { width, height, bottom, top } = element.getBoundingClientRect();
  const faults = [
    name === "" && "no name",
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && "unseen",
    getComputedStyle(element).clipPath !== "none" && "clipped",
    (bottom <= 0 || top >= innerHeight) && "outside",
    element.closest("[aria-hidden='true']") && "hidden from screen readers",
    width < 24 && height < 24 && "small",
  ].filter(Boolean);
  return `${element.tagName.toLowerCase()} ${name}${faults.length > 0 ? ` [${faults.join(", ")}]` : ""}`;
}

const faulty = (stops: readonly string[]): readonly string[] => stops.filter((stop) => stop.endsWith("]"));

test("a keyboard walks through the deck, its overview and its keys, and meets nothing unseen", async ({
  page,
}) => {
  await openDeck(page, "what-took-place-and-who-was-there");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { name: "What took place" })).toBeFocused();
  const stops = await walk(page);
  expect(faulty(stops)).toEqual([]);
  expect(stops[0]).toContain("Read the slides as an article");
  expect(stops).toContain("button Overview");
  expect(stops.filter((stop) => stop.startsWith("button Statement"))).toHaveLength(
    await page
      .getByRole("main")
      .getByRole("button", { name: /^Statement/ })
      .count(),
  );

  for (const [key, name] of [
    ["o", "Overview of the slides"],
    ["?", "Keys"],
  ] as const) {
    await page.keyboard.press(key);
    const dialog = page.getByRole("dialog", { name });
    await expect(dialog).toBeVisible();
    expect(faulty(await walk(page))).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  }
});

test("a keyboard walks through pictures and the speaker view, and meets nothing unseen", async ({ page }) => {
  await openDeck(page, "where-the-quoted-words-stand");
  const stops = await walk(page);
  expect(faulty(stops)).toEqual([]);
  expect(stops.length).toBeGreaterThan(60);

  await page.goto("rubio-lavrov/speaker/");
  const controls = await walk(page);
  expect(faulty(controls)).toEqual([]);
  for (const name of ["button Back", "button Next", "button Black screen", "select Slide"])
    expect(controls).toContain(name);
});
