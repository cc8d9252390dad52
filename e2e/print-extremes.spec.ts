import type { Page } from "@playwright/test";
import { readFileSync, rmSync } from "node:fs";
import { buildAndPrint, writeBriefing, type Extra } from "./pdf-briefings.ts";
import { compareWithPdf, runsOutside, textsToPrint } from "./pdf-page.ts";
import { disagreements, readKey, readPaper, spoilers, type JsonBriefing } from "./pdf-paper.ts";
import { pdfsOf } from "./pdf-site.ts";
import { bodyOf, foldRuns, readPdf } from "./pdf-text.ts";
import { expect, slideCount, test } from "./page-watch.ts";

const SPEAKERS = ["lind", "ek", "harbour-board", "osthav"] as const;
const THINGS = [
  "quay",
  "pier",
  "timetable",
  "winter",
  "fare",
  "ticket",
  "letter",
  "boat",
  "engine",
  "harbour",
];
const DEEDS = [
  "is repaired",
  "comes first",
  "costs nothing",
  "waits",
  "is too old",
  "is paid for",
  "was lost",
];

/** So many statements that the bank has more than 200 items. */
const MANY: readonly Extra[] = Array.from({ length: 215 }, (_, index) => {
  const speaker = SPEAKERS[(index * 7 + Math.floor(index / 4)) % 4] ?? "lind";
  const thing = THINGS[index % 10];
  return {
    id: `extra-${index + 1}`,
    kind: index % 3 === 0 ? "indirect" : "direct",
    speaker,
    content: `The ${thing} of house number ${index + 1} ${DEEDS[index % 7]}, and the ${THINGS[(index + 3) % 10]} with it.`,
  };
});

const SENTENCE =
  "and nobody on either shore will forget what was promised in that hall on a cold morning in March";

/** Statements of some 800 letters each: longer than anybody would quote. Four of them in a grid just fit a page. */
const LONG: readonly Extra[] = SPEAKERS.map((speaker, index) => ({
  id: `long-${index + 1}`,
  kind: index % 2 === 0 ? "direct" : "indirect",
  speaker,
  content: `We have waited ${index + 2} winters, ${Array.from({ length: 8 }, () => SENTENCE).join(", ")}.`,
}));

const SHEETS = ["handout", "handout-without-notes", "paper-a", "paper-b", "key-a", "key-b", "reference"];

const BRIEFINGS = [
  { id: "many", extras: MANY, items: 200 },
  { id: "long", extras: LONG, items: 16 },
];

test("briefings with 200 items and with very long statements print with nothing cut, lost or empty", async ({
  page,
}) => {
  test.setTimeout(120_000);
  // The server of the tests serves what is built here, too.
  const root = "e2e/_site/extremes";
  rmSync(root, { recursive: true, force: true });
  for (const { id, extras } of BRIEFINGS) writeBriefing(root, id, extras);
  const site = await buildAndPrint(root);
  for (const { id, items } of BRIEFINGS) {
    const start = `/extremes/site/${id}/`;
    await page.goto(start);
    const slides = await readPdf(pdfsOf(site, id).get("slides") ?? new Uint8Array());
    expect(slides.pages).toHaveLength(await slideCount(page));
    for (const { runs } of slides.pages) expect(foldRuns(runs)).not.toBe("");
    await checkSheets(page, start, pdfsOf(site, id));
    const briefing = JSON.parse(readFileSync(`${site}/${id}/briefing.json`, "utf8")) as JsonBriefing;
    await checkForms(page, start, briefing, items);
  }
});

async function checkSheets(page: Page, start: string, pdfs: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const sheet of SHEETS) {
    const pdf = await readPdf(pdfs.get(sheet) ?? new Uint8Array());
    await page.goto(`${start}print/${sheet}/`);
    expect(compareWithPdf(await textsToPrint(page), pdf, true), start + sheet).toEqual([]);
    expect(runsOutside(pdf, 48), start + sheet).toEqual([]);
    for (const one of pdf.pages) expect(foldRuns(bodyOf(one)).length, start + sheet).toBeGreaterThan(20);
  }
}

/** The papers as they are made have twenty items; the same pages hold all the others. */
async function checkForms(page: Page, start: string, briefing: JsonBriefing, items: number): Promise<void> {
  for (const form of ["a", "b"]) {
    await page.goto(`${start}print/paper-${form}/?items=${items}`);
    const paper = await readPaper(await page.pdf({ format: "Letter" }), briefing.items);
    await page.goto(`${start}print/key-${form}/?items=${items}`);
    const key = await readKey(await page.pdf({ format: "Letter" }));
    expect(paper.items.length).toBe(items);
    expect(disagreements(paper, key, briefing)).toEqual([]);
    expect(spoilers(paper, briefing.items)).toEqual([]);
  }
}
