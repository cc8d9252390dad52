import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";

const tokens = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const designPage = readFileSync(new URL("../../docs/design.md", import.meta.url), "utf8");

/** The colours of the first `:root` after a mark in the style sheet, by name. */
const palette = (mark: string): ReadonlyMap<string, string> => {
  const block = tokens.slice(tokens.indexOf(mark)).split("}")[0] ?? "";
  return new Map(
    [...block.matchAll(/--([a-z]+): (#[0-9a-f]{6})/g)].map(([, name = "", hex = ""]) => [name, hex]),
  );
};

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it. */
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const THEMES = { light: palette(":root {"), dark: palette("prefers-color-scheme: dark") };

describe("colours", () => {
  for (const [theme, colours] of Object.entries(THEMES)) {
    for (const name of ["ink", "soft", "accent", "said", "asserted", "inferred"]) {
      it(`${name} reads on ${theme} paper, and the page for designers says how well`, () => {
        const ratio = contrast(colours.get(name) ?? "", colours.get("paper") ?? "");
        assert.ok(ratio >= 4.5, `${ratio}`);
        const row = designPage.split("\n").find((line) => line.startsWith(`| \`${name}\``)) ?? "";
        assert.ok(
          row.includes(`${colours.get(name)} ${ratio.toFixed(1)}`),
          `${name}: ${ratio.toFixed(1)} is not in "${row}"`,
        );
      });
    }
  }
});
