import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** All rules in light colours; in dark ones those that can differ. What is hidden has nothing to find fault with. */
export async function expectAccessible(page: Page, within = "body"): Promise<void> {
  const axe = (): AxeBuilder => new AxeBuilder({ page }).include(within).exclude("[hidden]");
  await page.emulateMedia({ colorScheme: "light" });
  expect(faults(await axe().analyze()), "in light colours").toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await axe().withRules(["color-contrast", "link-in-text-block"]).analyze();
  expect(dark.passes, "the rules found something to look at").not.toEqual([]);
  expect(faults(dark), "in dark colours").toEqual([]);
}

const faults = ({ violations }: Awaited<ReturnType<AxeBuilder["analyze"]>>): string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
