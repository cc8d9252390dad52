import { announce } from "./items-on-page.ts";

/** Shows a message to the reader, and says it, where the page has its place for one; a later one takes the place of an earlier one. */
export function showNotice(text: string): void {
  const notice = document.querySelector<HTMLElement>("[data-notice]");
  if (!notice) return;
  notice.hidden = false;
  notice.textContent = text;
  announce(text);
}
