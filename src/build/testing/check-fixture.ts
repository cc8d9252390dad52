import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

/**
 * Makes a test of each block of a text fixture, as markdown-it's own fixtures are
 * written: a line of what it shows, `.`, the input, `.`, the output, `.`
 */
export function checkFixture(url: URL, render: (input: string) => string): void {
  const lines = readFileSync(url, "utf8").split("\n");
  const dots = lines.flatMap((line, index) => (line === "." ? [index] : []));
  assert.ok(dots.length > 0 && dots.length % 3 === 0, `${url.pathname} needs three dots a block`);
  for (let block = 0; block < dots.length; block += 3) {
    const [start = 0, middle = 0, end = 0] = dots.slice(block, block + 3);
    const title = lines
      .slice(block === 0 ? 0 : (dots[block - 1] ?? 0) + 1, start)
      .join(" ")
      .trim();
    test(`${title} (line ${start + 1})`, () => {
      const output = render(`${lines.slice(start + 1, middle).join("\n")}\n`);
      assert.equal(
        output.trimEnd(),
        lines
          .slice(middle + 1, end)
          .join("\n")
          .trimEnd(),
      );
    });
  }
}
