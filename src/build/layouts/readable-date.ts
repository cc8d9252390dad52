const formats = new Map<string, Intl.DateTimeFormat>();

/** An ISO date, or year and month, as people write it: `24 September 2025`, `February 2025`. */
export function readableDate(iso: string, language: string): string {
  const hasDay = iso.length > 7;
  return dateFormat(language, hasDay).format(new Date(hasDay ? iso : `${iso}-01`));
}

/** Making a format is slow and using it is fast, so each is made once. */
function dateFormat(language: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${hasDay}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
      year: "numeric",
      month: "long",
      ...(hasDay ? { day: "numeric" } : {}),
      timeZone: "UTC",
    });
  formats.set(key, format);
  return format;
}
