import { zipSync } from "fflate";

/** A zip archive of these files. Same files and day, same bytes. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>, isoDay: string): Uint8Array {
  const [year = 2000, month = 1, day = 1] = isoDay.split("-").map(Number);
  const bytes = Object.entries(files).map(
    ([name, content]) =>
      [name, typeof content === "string" ? new TextEncoder().encode(content) : content] as const,
  );
  // Archives know only local time: the same day and hour everywhere.
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(year, month - 1, day, 12) });
}
