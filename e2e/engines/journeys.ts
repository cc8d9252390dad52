import assert from "node:assert/strict";
import { PDFDocument } from "@cantoo/pdf-lib";
import { until, type Tab } from "./tab.ts";

/** Where a journey takes place. */
export interface Place {
  readonly newTab: () => Promise<Tab>;
  /** Address of the embedded briefing, with a slash at the end. */
  readonly briefing: string;
  /** Cuts the network off. */
  readonly cutOff: () => Promise<void>;
}

/** A way through the pages that must work in every engine. */
export interface Journey {
  readonly title: string;
  readonly walk: (place: Place) => Promise<void>;
}

const SLIDES = `document.querySelectorAll(".slides > section").length`;
const POSITION = `Number(document.querySelector("[data-position]").textContent)`;
const DECK_READY = `document.documentElement.dataset.deck === "ready"`;

/** What people mainly do with a briefing. The last journey ends without a network. */
export const JOURNEYS: readonly Journey[] = [
  { title: "a presenter walks the deck by keyboard, from the first slide to the last", walk: walkDeck },
  { title: "a speaker view follows the deck, moves it, and finds it again", walk: followDeck },
  { title: "a reader answers a question in the text, and the answer is kept", walk: answerInText },
  { title: "a learner starts to practise, and stops", walk: practise },
  { title: "a printer gets one slide a page, and nothing of it is cut", walk: printDeck },
  { title: "a reader without a network opens the pages of a briefing that was visited", walk: readOffline },
];

async function openDeck({ newTab, briefing }: Place): Promise<Tab> {
  const tab = await newTab();
  await tab.open(briefing);
  await until(tab, DECK_READY);
  return tab;
}

async function walkDeck(place: Place): Promise<void> {
  const tab = await openDeck(place);
  const slides = await tab.read<number>(SLIDES);
  // A slide may have steps: there are never more of them than this.
  for (let step = 0; (await tab.read<number>(POSITION)) < slides; step += 1) {
    assert.ok(step < slides * 8, "the deck does not end");
    await tab.press("PageDown");
    assert.deepEqual(await tab.read(cut(".slides > section.present")), [], "nothing is cut");
  }
  await tab.press("Home");
  await until(tab, `${POSITION} === 1`);
  await tab.press("o");
  await until(tab, `document.querySelector("dialog.overview").open`);
  await tab.press("Escape");
  await until(tab, `!document.querySelector("dialog.overview").open`);
}

async function followDeck(place: Place): Promise<void> {
  const deck = await openDeck(place);
  const speaker = await place.newTab();
  const follows = (slide: number): string =>
    `document.querySelector("[data-slides]").selectedIndex === ${slide - 1}`;
  await speaker.open(`${place.briefing}speaker/`);
  await deck.press("PageDown");
  await until(speaker, follows(2));
  await speaker.press("PageDown");
  await until(deck, `${POSITION} === 3`);
  await speaker.open(`${place.briefing}speaker/`);
  await until(speaker, follows(3));
}

const CHOICE = `article[data-kind="who-said-it"]`;

async function answerInText({ newTab, briefing }: Place): Promise<void> {
  const tab = await newTab();
  await tab.open(`${briefing}study/`);
  await until(tab, `document.documentElement.dataset.items === "ready"`);
  await tab.click(`${CHOICE} input`);
  await tab.press("Enter");
  await until(tab, `document.querySelector('${CHOICE} [data-verdict]')`);
  await tab.open(`${briefing}quiz/`);
  await until(tab, `document.documentElement.dataset.quiz === "ready"`);
  await until(tab, `!document.querySelector("[data-due]").textContent.includes("Nothing answered yet")`);
}

async function practise({ newTab, briefing }: Place): Promise<void> {
  const tab = await newTab();
  await tab.open(`${briefing}quiz/`);
  await until(tab, `document.documentElement.dataset.quiz === "ready"`);
  await tab.click("[data-start]");
  await until(tab, `document.querySelector("[data-session-title]").textContent.startsWith("Question 1 of")`);
  await tab.click("[data-stop]");
  await until(tab, `!document.querySelector("[data-results]").hidden`);
}

async function printDeck(place: Place): Promise<void> {
  const tab = await openDeck(place);
  const slides = await tab.read<number>(SLIDES);
  if (tab.print) {
    const document = await PDFDocument.load(await tab.print(), { updateMetadata: false });
    assert.equal(document.getPageCount(), slides);
  }
  await tab.read(`(${usePrintRules.toString()})()`);
  assert.equal(
    await tab.read<number>(
      `[...document.querySelectorAll(".slides > section")].filter((one) => one.offsetHeight === 720).length`,
    ),
    slides,
  );
  assert.deepEqual(await tab.read(cut(".slides > section")), [], "nothing is cut");
}

async function readOffline({ newTab, briefing, cutOff }: Place): Promise<void> {
  const tab = await newTab();
  await tab.open(`${briefing}study/`);
  await tab.read(`void navigator.serviceWorker.ready.then(() => (document.title = "kept"))`);
  await until(tab, `document.title === "kept"`);
  await cutOff();
  await tab.open(`${briefing}statements/`);
  assert.match(await tab.read<string>("document.title"), /^Who said what/);
  await tab.open(briefing);
  await until(tab, DECK_READY);
}

/** An expression for the ids of elements that hold more than they show. */
const cut = (selector: string): string =>
  `[...document.querySelectorAll("${selector}")]
    .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
    .map((one) => one.id)`;

/** Shows the page on screen by its rules for print: not every driver can print. Runs in the page. */
function usePrintRules(): void {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSMediaRule) {
        const { media } = rule;
        if (media.mediaText.includes("print")) media.mediaText = "all";
        else if (media.mediaText.includes("screen")) media.mediaText = "not all";
      }
}
