import {
  HEARTBEAT,
  isSameState,
  openChannel,
  SILENCE,
  type Command,
  type DeckState,
  type Message,
} from "./channel.ts";
import { listenToSpeaker } from "./speaker-input.ts";
import { createSpeakerSlides } from "./speaker-slides.ts";
import { createTalkTime } from "./talk-time.ts";

startSpeakerView();

/** Follows the deck in the other window, and moves it. */
export function startSpeakerView(): void {
  const slides = createSpeakerSlides();
  const time = createTalkTime(slides.wordsOfNotes);
  const nobodyAnswers = document.querySelector("[data-connection]")?.textContent ?? "";
  let state: DeckState = { slide: 0, steps: 0, black: false };
  /** The deck that is followed, and when it was last heard. */
  let followed: { readonly deck: string; readonly at: number } | undefined;
  let hasJoined = false;

  const send = openChannel(addressOfDeck(), (message) => {
    if (message.kind === "state") hear(message);
    if (message.kind === "bye" && message.from === followed?.deck) followed = undefined;
    show();
  });

  const hear = (message: Message & { readonly kind: "state" }): void => {
    send({ kind: "here" });
    const isNew = message.deck !== followed?.deck;
    const hasAnother = isNew && followed !== undefined && isRecent(followed.at);
    // A deck that has just opened joins the talk; it does not pull the talk to its own place.
    if (isNew && !message.moved && hasJoined && time.isRunning() && !isSameState(message.state, state))
      return send({ kind: "show", deck: message.deck, state });
    if (hasAnother && !message.moved) return;
    followed = { deck: message.deck, at: performance.now() };
    if (message.moved) time.move(message.state.slide !== state.slide);
    state = message.state;
    hasJoined = true;
  };

  const show = (): void => {
    slides.show(state);
    time.show(state.slide);
    const isConnected = followed !== undefined && isRecent(followed.at);
    const answer = state.black ? "The screen is black." : "In step with the deck.";
    showConnection(isConnected, isConnected ? answer : nobodyAnswers, state);
  };

  listenToSpeaker({
    command: (command: Command) => send({ kind: "command", command }),
    restart: () => time.restart(),
  });
  setInterval(show, 500);
  setInterval(() => send({ kind: "hello" }), HEARTBEAT);
  addEventListener("pagehide", () => send({ kind: "bye", from: "speaker" }));
  send({ kind: "hello" });
  show();
}

function addressOfDeck(): string {
  return document.querySelector<HTMLAnchorElement>("a[data-deck]")?.href ?? location.href;
}

const isRecent = (at: number): boolean => performance.now() - at < SILENCE;

function showConnection(isConnected: boolean, text: string, { black }: DeckState): void {
  const status = document.querySelector("[data-connection]");
  if (status && status.textContent !== text) status.textContent = text;
  document.body.classList.toggle("lost", !isConnected);
  document.body.classList.toggle("black", black && isConnected);
  const button = document.querySelector("[data-do='black']");
  if (button) button.ariaPressed = String(black);
}
