/** How many slides are in the page on each side of the present one. */
const REACH = 10;

/** So near to the edge of the frame a presenter could leave it before the next paint. */
const EDGE = 3;

/** The slides of the deck, of which only some are in the page. */
export interface SlideFrame {
  /** Every slide, in order. */
  readonly slides: readonly HTMLElement[];
  /** The place in the deck of the first slide that is in the page. */
  readonly start: number;
  readonly contains: (index: number) => boolean;
  /** Whether the next moves from this slide could leave the frame. */
  readonly isNearEdge: (index: number) => boolean;
  /** Puts the slides around this one in the page, and takes out all others. */
  readonly moveTo: (index: number) => void;
  /** Puts all slides in the page. */
  readonly open: () => void;
  /** The slides that are in the page. */
  readonly inPage: () => readonly HTMLElement[];
}

/** Takes the slides that are in the page now; all stay there until the frame is moved. */
export function frameSlides(container: Element): SlideFrame {
  const slides = [...container.querySelectorAll<HTMLElement>(":scope > section")];
  let start = 0;
  let end = slides.length;
  const put = (from: number, to: number): void => {
    start = Math.max(from, 0);
    end = Math.min(to, slides.length);
    let follower: Element | null = null;
    // Each before its follower, and none that stays is touched: the present slide keeps the focus.
    for (let index = slides.length - 1; index >= 0; index -= 1) {
      const slide = slides[index];
      if (!slide) continue;
      if (index < start || index >= end) slide.remove();
      else {
        if (!slide.isConnected) container.insertBefore(slide, follower);
        follower = slide;
      }
    }
  };
  return {
    slides,
    get start() {
      return start;
    },
    contains: (index) => index >= start && index < end,
    isNearEdge: (index) =>
      (start > 0 && index < start + EDGE) || (end < slides.length && index >= end - EDGE),
    moveTo: (index) => put(index - REACH, index + REACH + 1),
    open: () => put(0, slides.length),
    inPage: () => slides.slice(start, end),
  };
}
