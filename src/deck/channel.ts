/** Where the deck is: all that a speaker view needs to follow it. */
export interface DeckState {
  /** Index of the slide, from 0. */
  readonly slide: number;
  /** How many steps of it are revealed. */
  readonly steps: number;
  readonly black: boolean;
}

/** What a speaker view asks of the deck. */
export type Command =
  | { readonly do: "next" | "previous" | "black" }
  | { readonly do: "go"; readonly slide: number };

/** What goes over the channel. A speaker view that has just opened says hello. */
export type Message =
  | { readonly kind: "state"; readonly state: DeckState }
  | { readonly kind: "command"; readonly command: Command }
  | { readonly kind: "hello" };

/** How often the deck says where it is, in milliseconds, so that others notice when it is gone. */
export const HEARTBEAT = 1500;

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
