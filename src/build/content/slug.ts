/** An address made from a heading: `Who was in the room?` becomes `who-was-in-the-room`. */
export const slug = (heading: string): string =>
  heading
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\p{M}'’]/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
