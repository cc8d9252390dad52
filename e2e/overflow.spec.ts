import type { Page } from "@playwright/test";
import { expect, openDeck, test } from "./page-watch.ts";

const SCREENS = [
  { name: "a projector", width: 1280, height: 720, smallestText: 24 },
  { name: "a phone", width: 390, height: 844, smallestText: 15 },
];

/** What does not fit on the slide that is shown, or is set too small to read. */
const misfits = (page: Page, smallestText: number): Promise<string[]> =>
  page.evaluate((smallest) => {
    const slide = document.querySelector("section.present");
    if (!slide) return ["no slide"];
    const style = getComputedStyle(slide);
    const box = slide.getBoundingClientRect();
    const right = box.right - parseFloat(style.paddingRight) + 1;
    const found: string[] = [];
    const body = slide.querySelector(".body")?.getBoundingClientRect();
    for (const fragment of slide.querySelectorAll(".fragment")) fragment.classList.add("visible");
    const isForEarsOnly = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== "none" || isForEarsOnly(element.parentElement));
    for (const element of slide.querySelectorAll<HTMLElement>("*")) {
      if (isForEarsOnly(element)) continue;
      const { top, bottom, right: edge, width } = element.getBoundingClientRect();
      if (width === 0) continue;
      const name = `${slide.id}: ${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 30)}"`;
      if (edge > right || bottom > box.bottom || top < box.top) found.push(`${name} leaves the slide`);
      if (body && element.closest(".body > *") && (top < body.top - 1 || bottom > body.bottom + 1))
        found.push(
          `${name} leaves the body by ${Math.round(Math.max(body.top - top, bottom - body.bottom))} px`,
        );
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow === "hidden")
        found.push(`${name} is cut`);
      const size = parseFloat(getComputedStyle(element).fontSize);
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (hasText && !element.closest("svg") && size < smallest - 0.1) found.push(`${name} has ${size} px`);
    }
    return found;
  }, smallestText);

interface Outline {
  readonly parts: readonly { readonly slides: readonly { readonly id: string }[] }[];
}

for (const { name, width, height, smallestText } of SCREENS) {
  test(`nothing overflows on any slide on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openDeck(page);
    const { parts } = (await (await page.request.get("rubio-lavrov/briefing.json")).json()) as Outline;
    const slides = parts.flatMap((part) => part.slides.map(({ id }) => id));
    const found: string[] = [];
    for (const id of slides) {
      await page.goto(`rubio-lavrov/#/${id}`);
      await expect(page.locator(`section[id="${id}"]`)).toBeVisible();
      found.push(...(await misfits(page, smallestText)));
    }
    expect(slides.length).toBeGreaterThanOrEqual(26);
    expect(found).toEqual([]);
  });
}

test("a slide that is made too long is found out", async ({ page }) => {
  await openDeck(page, "three-questions-no-answer");
  await page.locator("section.present .body").evaluate((body) => {
    for (let copies = 0; copies < 3; copies += 1) body.append(body.children[0]?.cloneNode(true) ?? "");
  });
  expect(await misfits(page, 24)).not.toEqual([]);
});
