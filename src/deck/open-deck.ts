import type { RevealApi } from "reveal.js";
import { afterPaint } from "./after-paint.ts";
import { frameSlides, type SlideFrame } from "./slide-frame.ts";
import type { SlideSource } from "./slide-source.ts";
import { startReveal } from "./start-reveal.ts";
import { STEPS } from "./steps.ts";

/** What the deck tells: another slide, another step of it, black or not. */
export type DeckEvent = "slidechanged" | "fragmentshown" | "fragmenthidden" | "paused" | "resumed";

/** The deck as all else here knows it: slides by their place in it, from 0. */
export class Deck {
  /** Every slide, in the page or not. */
  readonly slides: readonly HTMLElement[];
  readonly #frame: SlideFrame;
  readonly #reveal: RevealApi;
  #source: SlideSource | undefined;
  #isMovingFrame = false;

  constructor(frame: SlideFrame, reveal: RevealApi) {
    this.slides = frame.slides;
    this.#frame = frame;
    this.#reveal = reveal;
    this.on("slidechanged", () =>
      afterPaint(() => {
        if (frame.isNearEdge(this.position)) this.showFew();
      }),
    );
  }

  /** The place of the slide that is shown. */
  get position(): number {
    return this.#frame.start + this.#reveal.getIndices().h;
  }

  /** The slide that is shown. */
  get present(): HTMLElement {
    return this.#reveal.getCurrentSlide() as HTMLElement;
  }

  get isBlack(): boolean {
    return this.#reveal.isPaused();
  }

  on(event: DeckEvent, listener: () => void): void {
    this.#reveal.on(event, () => {
      if (!this.#isMovingFrame) listener();
    });
  }

  /** Shows the next step, or the next slide. */
  next(): void {
    if (!this.#reveal.nextFragment()) this.go(this.position + 1);
  }

  /** Takes back a step, or shows the slide before. */
  previous(): void {
    if (!this.#reveal.prevFragment()) this.go(this.position - 1);
  }

  /** Shows a slide, or the one that is nearest to it, with so many of its steps; with none named, as one comes to it from where one is. */
  go(position: number, steps?: number): void {
    const before = this.position;
    const { h } = this.#reveal.getIndices();
    const target = Math.max(0, Math.min(position, this.slides.length - 1));
    if (!this.#frame.contains(target)) {
      this.#frame.moveTo(target);
      this.fill();
    }
    if (target !== before)
      for (const step of this.slides[target]?.querySelectorAll(".fragment") ?? [])
        step.classList.toggle("visible", target < before);
    const place = target - this.#frame.start;
    this.#reveal.slide(place, 0, steps === undefined ? undefined : steps - 1);
    // Where the frame has moved as far as the deck, reveal.js sees no change.
    if (target !== before && place === h) this.#tellChange();
  }

  /** Turns the screen black or back; with nothing said, the other way. */
  turnBlack(black?: boolean): void {
    this.#reveal.togglePause(black);
  }

  /** Says where the content of empty slides comes from. */
  takeFrom(source: SlideSource): void {
    this.#source = source;
  }

  /** Gives empty slides their content, if it is here: those in the page, or the ones named. */
  fill(slides: readonly HTMLElement[] = this.#frame.inPage()): void {
    const wasEmpty = !this.present.hasChildNodes();
    for (const slide of slides) {
      if (slide.hasChildNodes()) continue;
      this.#source?.fill(slide);
      markSteps(slide);
    }
    if (wasEmpty && this.present.hasChildNodes()) this.#tellChange();
  }

  /** Gives every slide its content, unless it is not to be had. */
  async fillAll(): Promise<void> {
    await this.#source?.fetch().catch(() => undefined);
    this.fill(this.slides);
  }

  /** Puts every slide in the page, for a printer. */
  showAll(): void {
    this.#source?.fetchNow();
    this.#moveFrame(() => this.#frame.open());
  }

  /** Leaves those in the page that a presenter needs. */
  showFew(): void {
    this.#moveFrame(() => this.#frame.moveTo(this.position));
  }

  /** The present slide stays, but counted from the start of the frame it is another, which reveal.js must learn. */
  #moveFrame(move: () => void): void {
    const { position } = this;
    this.#isMovingFrame = true;
    move();
    this.#reveal.slide(position - this.#frame.start);
    this.#isMovingFrame = false;
    this.fill();
  }

  #tellChange(): void {
    this.#reveal.dispatchEvent({ type: "slidechanged" });
  }
}

/**
 * Starts reveal.js on the slides of the page.
 *
 * reveal.js looks through every slide on each move. So that a move in a deck of
 * a thousand slides is as quick as in a short one, it is given only those around
 * the present one, the frame; which follows it when nobody waits.
 */
export async function openDeck(element: HTMLElement, container: Element): Promise<Deck> {
  markSteps(container);
  const frame = frameSlides(container);
  const first = addressed(frame.slides) ?? 0;
  frame.moveTo(first);
  const deck = new Deck(frame, await startReveal(element));
  // reveal.js takes a number in the address for one within the frame.
  deck.go(first);
  addEventListener("hashchange", () => deck.go(addressed(deck.slides) ?? deck.position));
  return deck;
}

/** The place of the slide that the address names after its `#`; undefined if it names none. */
function addressed(slides: readonly Element[]): number | undefined {
  const name = location.hash.replace(/^#\/?/, "");
  const index = slides.findIndex(({ id }) => encodeURIComponent(id) === name);
  return slides[index] && index;
}

/** reveal.js reveals fragments one by one. */
function markSteps(slides: ParentNode): void {
  for (const step of slides.querySelectorAll(STEPS)) step.classList.add("fragment");
}
