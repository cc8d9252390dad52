/** Where the deck is: all that a speaker view needs to follow it. */
export interface DeckState {
  /** Index of the slide, from 0. */
  readonly slide: number;
  /** How many steps of it are revealed. */
  readonly steps: number;
  readonly black: boolean;
}

/** What a speaker view asks of all decks. */
export type Command =
  | { readonly do: "next" | "previous" | "black" }
  | { readonly do: "go"; readonly slide: number };

/**
 * What goes over the channel. `state` comes from a deck, and says whether
 * somebody has just moved it; `hello` comes from a speaker view, which every
 * deck answers with its state; a speaker view answers each state with `here`.
 * `show` brings a deck that has just opened to where the talk is. Whoever
 * leaves says `bye`, a deck by its id, a speaker view as `speaker`.
 */
export type Message =
  | { readonly kind: "state"; readonly deck: string; readonly state: DeckState; readonly moved: boolean }
  | { readonly kind: "show"; readonly deck: string; readonly state: DeckState }
  | { readonly kind: "command"; readonly command: Command }
  | { readonly kind: "hello" | "here" }
  | { readonly kind: "bye"; readonly from: string };

/** How often windows say that they are there, in milliseconds. */
export const HEARTBEAT = 1500;

/** After this silence, in milliseconds, the other side is lost. */
export const SILENCE = HEARTBEAT * 3;

/** True where two decks show the same. */
export const isSameState = (one: DeckState, other: DeckState): boolean =>
  one.slide === other.slide && one.steps === other.steps && one.black === other.black;

/**
 * The channel between the windows of one briefing on one device. It reaches only
 * pages of the same site, and only those of the same folder: nobody else can move the deck.
 */
export function openChannel(
  deckUrl: string,
  receive: (message: Message) => void,
): (message: Message) => void {
  const place = new URL(deckUrl).pathname.replace(/index\.html$/, "");
  const channel = new BroadcastChannel(`deck ${place}`);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) receive(data);
  });
  return (message) => channel.postMessage(message);
}

const isMessage = (data: unknown): data is Message =>
  typeof data === "object" && data !== null && "kind" in data && typeof data.kind === "string";
