import {
  HEARTBEAT,
  isSameState,
  openChannel,
  SILENCE,
  type Command,
  type DeckState,
  type Message,
} from "./channel.ts";
import type { Deck, DeckEvent } from "./open-deck.ts";

/** What changes a deck's state. */
const MOVES: readonly DeckEvent[] = ["slidechanged", "fragmentshown", "fragmenthidden", "paused", "resumed"];

/**
 * Lets speaker views follow the deck and move it. While one is there, all
 * windows with the deck show the same, and a deck that has lost it says so.
 */
export function letSpeakerViewsFollow(deck: Deck): void {
  const id = crypto.randomUUID();
  let heardAt: number | undefined;
  let isFollowing = false;

  const send = openChannel(location.href, (message) => {
    if (message.kind === "hello" || message.kind === "here" || message.kind === "command")
      heardAt = performance.now();
    if (message.kind === "hello") tell(false);
    if (message.kind === "command") obey(deck, message.command);
    if (message.kind === "bye" && message.from === "speaker") heardAt = undefined;
    const target = stateToShow(message, id, heardAt !== undefined);
    if (target && !isSameState(target, stateOf(deck))) {
      isFollowing = true;
      show(deck, target);
      isFollowing = false;
    }
    showPresence(heardAt);
  });
  const tell = (moved: boolean): void => send({ kind: "state", deck: id, state: stateOf(deck), moved });

  for (const event of MOVES) deck.on(event, () => tell(!isFollowing));
  setInterval(() => {
    tell(false);
    showPresence(heardAt);
  }, HEARTBEAT);
  addEventListener("pagehide", () => send({ kind: "bye", from: id }));
  tell(false);
}

/** What this deck should show because of a message: where another deck was moved to, or what it is told itself. */
function stateToShow(message: Message, id: string, hasSpeaker: boolean): DeckState | undefined {
  if (message.kind === "show" && message.deck === id) return message.state;
  if (message.kind === "state" && message.deck !== id && message.moved && hasSpeaker) return message.state;
  return undefined;
}

function obey(deck: Deck, command: Command): void {
  if (command.do === "next") deck.next();
  if (command.do === "previous") deck.previous();
  if (command.do === "black") deck.turnBlack();
  if (command.do === "go") deck.go(command.slide);
}

function show(deck: Deck, { slide, steps, black }: DeckState): void {
  deck.go(slide, steps);
  deck.turnBlack(black);
}

function stateOf(deck: Deck): DeckState {
  const steps = deck.present.querySelectorAll(".fragment.visible").length;
  return { slide: deck.position, steps, black: deck.isBlack };
}

/** Tells the presenter by the link to the speaker view; the room has no use for more. */
function showPresence(heardAt: number | undefined): void {
  const link = document.querySelector<HTMLElement>("[data-speaker]");
  const isLost = heardAt !== undefined && performance.now() - heardAt > SILENCE;
  const text = heardAt === undefined ? "Speaker view" : isLost ? "Speaker view lost" : "Speaker view in step";
  if (!link || link.textContent === text) return;
  link.textContent = text;
  link.toggleAttribute("data-lost", isLost);
}
