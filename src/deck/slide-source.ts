/** Where the content comes from of slides that are not in the page. */
export interface SlideSource {
  /** Brings it here; rejects where it is not to be had. */
  readonly fetch: () => Promise<void>;
  /** The same before it returns, for a browser that is about to print: it waits for nothing else. */
  readonly fetchNow: () => void;
  /** Gives a slide its content, if it is here. */
  readonly fill: (slide: Element) => void;
}
