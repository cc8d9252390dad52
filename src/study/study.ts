import { enableItemsInText } from "../../quiz/ui/items-in-text.ts";

startStudy();
void enableItemsInText(() => new Date());

/** Keeps the bar below in step with the reader: how much is read, and what comes next. */
export function startStudy(): void {
  const sections = [...document.querySelectorAll<HTMLElement>("main .slide")];
  const progress = document.querySelector<HTMLProgressElement>(".next-step progress");
  const next = document.querySelector<HTMLAnchorElement>(".next-step a");
  const contents = document.querySelector<HTMLDetailsElement>(".contents details");
  if (contents) contents.open = matchMedia("(min-width: 80rem)").matches;
  const goal = next?.dataset["goal"];
  if (!progress || !next) return;

  const update = (): void => {
    const reached = sections.findLastIndex(
      (section) => section.getBoundingClientRect().top < innerHeight * 0.5,
    );
    const following = sections[reached + 1];
    progress.value = reached + 1;
    markCurrent(sections[reached]?.id);
    if (following)
      point(next, `#${following.id}`, `Next: ${following.querySelector("h3")?.textContent.trim()}`);
    else if (goal !== undefined) point(next, goal, "Next: the quiz");
  };
  addEventListener("scroll", update, { passive: true });
  addEventListener("resize", update);
  update();
}

function point(link: HTMLAnchorElement, href: string, text: string): void {
  if (link.textContent === text) return;
  link.href = href;
  link.textContent = text;
}

function markCurrent(id: string | undefined): void {
  for (const link of document.querySelectorAll(".contents a")) {
    if (id !== undefined && link.getAttribute("href") === `#${id}`) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}
