import type { RevealApi } from "reveal.js";
import { HEARTBEAT, openChannel, type Command, type DeckState } from "./channel.ts";

/** Lets speaker views follow the deck and move it. */
export function letSpeakerViewsFollow(deck: RevealApi): void {
  const send = openChannel(location.href, (message) => {
    if (message.kind === "hello") tell();
    if (message.kind === "command") obey(deck, message.command);
  });
  const tell = (): void => send({ kind: "state", state: stateOf(deck) });
  for (const event of ["slidechanged", "fragmentshown", "fragmenthidden", "paused", "resumed"])
    deck.on(event, tell);
  setInterval(tell, HEARTBEAT);
  tell();
}

function obey(deck: RevealApi, command: Command): void {
  if (command.do === "next") deck.next();
  if (command.do === "previous") deck.prev();
  if (command.do === "black") deck.togglePause();
  if (command.do === "go") deck.slide(command.slide);
}

function stateOf(deck: RevealApi): DeckState {
  const steps = deck.getCurrentSlide()?.querySelectorAll(".fragment.visible").length ?? 0;
  return { slide: deck.getIndices().h, steps, black: deck.isPaused() };
}
