/** Which parts of a date are written, and how. */
export type DateFields = Pick<Intl.DateTimeFormatOptions, "year" | "month" | "day">;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date of no time zone (UTC) as it is written in a language. */
export function formatDate(date: Date, language: string, fields: DateFields): string {
  // Making a format is slow and using it is fast, so each is made once.
  const key = `${language} ${JSON.stringify(fields)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...fields, timeZone: "UTC" });
  formats.set(key, format);
  return format.format(date);
}
