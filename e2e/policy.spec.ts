import { expect, test } from "@playwright/test";

// Breaks the policy on purpose, so it is not watched for violations.
test("no script can make markup out of text on the pages of readers and learners", async ({ page }) => {
  for (const address of ["", "study/", "quiz/", "statements/", "speaker/", "print/"]) {
    await page.goto(address === "" ? "./" : `rubio-lavrov/${address}`);
    const attempt = page.evaluate(() => {
      const place = document.createElement("p");
      place.innerHTML = "<b>text</b>";
    });
    await expect(attempt, address).rejects.toThrow(/TrustedHTML/);
  }
});
