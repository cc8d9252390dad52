/** Where each text comes first in a list: whatever stands elsewhere repeats it. */
export function firstPlaces(texts: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, text] of texts.entries()) if (!places.has(text)) places.set(text, index);
  return places;
}
