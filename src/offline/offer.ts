import { TAKE_OVER } from "./messages.ts";

/** Offers a newer version of the page whenever one has arrived. Nothing changes until the reader asks for it. */
export function offerUpdates(registration: ServiceWorkerRegistration): void {
  const look = (): void => {
    if (registration.waiting && registration.active) void showOffer(registration);
  };
  const listen = (): void => registration.installing?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", listen);
  listen();
  look();
}

/** Loads the newer version into this page. Other windows stay as they are. */
function load(registration: ServiceWorkerRegistration): void {
  const { waiting } = registration;
  // Another window has asked for it already.
  if (!waiting) return location.reload();
  waiting.addEventListener("statechange", () => {
    if (waiting.state === "activated") location.reload();
  });
  waiting.postMessage(TAKE_OVER);
}

/** Puts the offer into the bar of the page, where it covers nothing, or else into a corner. */
async function showOffer(registration: ServiceWorkerRegistration): Promise<void> {
  await loadStyle();
  const bar = document.querySelector("[data-offer]");
  const place = bar ?? cornerOfPage();
  if (place.childElementCount > 0) return;
  const loadIt = button(bar ? "Load newer version" : "Load it", () => load(registration));
  if (bar) return bar.replaceChildren(loadIt);
  const later = button("Later", () => place.remove());
  place.replaceChildren("A newer version is there. ", loadIt, " ", later);
}

/** The look of the offer comes with the first offer: most visits never see one. */
const loadStyle = (): Promise<unknown> =>
  new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = new URL("offer.css", import.meta.url).href;
    link.addEventListener("load", resolve);
    link.addEventListener("error", resolve);
    document.head.append(link);
  });

function cornerOfPage(): Element {
  const corner = document.createElement("p");
  corner.dataset["offer"] = "corner";
  corner.role = "status";
  document.body.append(corner);
  return corner;
}

function button(text: string, click: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.addEventListener("click", click);
  return button;
}
