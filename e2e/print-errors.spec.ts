import { mkdirSync, writeFileSync } from "node:fs";
import { runPdf } from "./pdf-site.ts";
import { expect, test } from "./page-watch.ts";

const SITE = "e2e/_site/briefings";

/** A site that was left half built. */
function siteWithoutPages(): string {
  const folder = test.info().outputPath("site");
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/index.html`, "<!doctype html>");
  return folder;
}

interface Case {
  readonly when: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly says: RegExp;
}

const CASES: readonly Case[] = [
  {
    when: "the paper is unknown",
    args: ["--site", SITE, "--paper", "a5"],
    says: /^--paper is a5; it can be a4 or letter$/,
  },
  {
    when: "an option is unknown",
    args: ["--site", SITE, "--papr", "letter"],
    says: /^no option --papr; see --help$/,
  },
  {
    when: "there is no site",
    args: ["--site", "e2e/_site/nowhere"],
    says: /^no site in e2e\/_site\/nowhere; run npm run build first$/,
  },
  {
    when: "a briefing is unknown",
    args: ["--site", SITE, "atlantis"],
    says: /^no briefing "atlantis"/,
  },
  {
    when: "there is no browser",
    args: ["--site", SITE],
    env: { CHROMIUM: "/nonexistent" },
    says: /^no browser at \/nonexistent, which CHROMIUM names$/,
  },
  {
    when: "the browser does not start",
    args: ["--site", SITE],
    env: { CHROMIUM: "/bin/false" },
    says: /^cannot print: .*launch/,
  },
];

for (const { when, args, env, says } of CASES) {
  test(`an author is told in one line when ${when}`, async () => {
    const { code, output, complaints } = await runPdf(args, env);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(complaints.trimEnd()).toMatch(says);
    expect(complaints.trimEnd().split("\n")).toHaveLength(1);
  });
}

test("an author is told in one line when the site lacks a page", async () => {
  const { code, complaints } = await runPdf(["--site", siteWithoutPages()]);
  expect(code).toBe(1);
  expect(complaints).toMatch(
    /^cannot print: the site has no page rubio-lavrov\/.*; run npm run build first\n$/,
  );
});

test("an author reads how it is used", async () => {
  const { code, output } = await runPdf(["--help"]);
  expect(code).toBe(0);
  expect(output).toContain("--paper a4|letter");
});
