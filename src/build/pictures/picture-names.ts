/** The pictures that `![[name]]` can put on a slide. */
export const PICTURE_NAMES = ["people", "timeline", "evidence", "shares", "who-of-whom"] as const;

/** One of the pictures made from the statements. */
export type PictureName = (typeof PICTURE_NAMES)[number];

/** True for the name of a picture. */
export const isPictureName = (name: string): name is PictureName =>
  PICTURE_NAMES.some((known) => known === name);
