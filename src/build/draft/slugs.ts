const MINOR = new Set(
  "a an the and or but of in on at to for with by from is are was were be been it its this that these those he she they we i you as not no do does did has have had will would can could so if".split(
    " ",
  ),
);

/** Lower-case words joined by hyphens, in plain letters; "x" if nothing is left. */
export function slugOf(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’]/g, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^[-\d]+|-+$/g, "") || "x";
}

/** The first significant words of a statement, as an id. */
export function idFromContent(content: string): string {
  const words = slugOf(content.slice(0, 400))
    .split("-")
    .filter((word) => word !== "");
  const significant = words.filter((word) => !MINOR.has(word) && word.length > 1);
  return (significant.length > 1 ? significant : words).slice(0, 4).join("-").slice(0, 48).replace(/-+$/, "");
}

/** Gives each text an id of its own, and none that is reserved: a second "lee" becomes "lee-2". */
export function uniqueIds(ids: readonly string[], reserved: readonly string[] = []): readonly string[] {
  const taken = new Set(reserved);
  const counts = new Map<string, number>();
  return ids.map((id) => {
    let count = counts.get(id) ?? 1;
    while (taken.has(numbered(id, count))) count += 1;
    counts.set(id, count);
    taken.add(numbered(id, count));
    return numbered(id, count);
  });
}

const numbered = (id: string, count: number): string => (count === 1 ? id : `${id}-${count}`);
