/** Shows a message to the reader where the page has its place for one; a later one takes the place of an earlier one. */
export function showNotice(text: string): void {
  const notice = document.querySelector<HTMLElement>("[data-notice]");
  if (!notice) return;
  notice.hidden = false;
  notice.textContent = text;
}
