/** Control characters, and those that override the direction of text: a briefing may hold none. */
// oxlint-disable-next-line no-control-regex -- finding them is the point
const HIDDEN = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]+/g;

/** The text with a blank for whatever would not show. */
export const shown = (text: string): string => text.replace(HIDDEN, " ");
