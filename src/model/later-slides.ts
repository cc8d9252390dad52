/** What a long deck fetches once it is there: its later slides, and the cards of the statements that they cite. */
export interface LaterSlides {
  /** The content of each slide, as HTML, by the slide's id. */
  readonly slides: Readonly<Record<string, string>>;
  /** Each card, as HTML, by its id. */
  readonly cards: Readonly<Record<string, string>>;
}
