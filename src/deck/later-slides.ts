import type { LaterSlides } from "../model/later-slides.ts";
import type { SlideSource } from "./slide-source.ts";

/** The slides and cards that stand in a file beside the page. */
export function laterSlides(address: string): SlideSource {
  let here: LaterSlides | undefined;
  let coming: Promise<void> | undefined;
  return {
    fetch: () => {
      if (here) return Promise.resolve();
      coming ??= fetchFile(address)
        .then((file) => void (here = file))
        .finally(() => (coming = undefined));
      return coming;
    },
    fetchNow: () => (here ??= fetchFileNow(address)),
    fill: (slide) => {
      slide.innerHTML = here?.slides[slide.id] ?? "";
      for (const mark of slide.querySelectorAll("[popovertarget]"))
        addCard(mark.getAttribute("popovertarget") ?? "", here?.cards ?? {});
    },
  };
}

async function fetchFile(address: string): Promise<LaterSlides> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as LaterSlides;
}

function fetchFileNow(address: string): LaterSlides | undefined {
  const request = new XMLHttpRequest();
  request.open("GET", address, false);
  request.send();
  return request.status === 200 ? (JSON.parse(request.responseText) as LaterSlides) : undefined;
}

function addCard(id: string, cards: LaterSlides["cards"]): void {
  if (!document.getElementById(id)) document.body.insertAdjacentHTML("beforeend", cards[id] ?? "");
}
