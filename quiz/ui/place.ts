/** The element of the page that is marked `data-NAME`. Throws where the page has none: it was not made for this script. */
export function place(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-${name}]`);
  if (!found) throw new Error(`This page has no place called "${name}".`);
  return found;
}
