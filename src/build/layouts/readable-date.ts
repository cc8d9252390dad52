import { formatDate } from "../format-date.ts";

/** An ISO date, or year and month, as people write it: `24 September 2025`, `February 2025`. */
export function readableDate(iso: string, language: string): string {
  const hasDay = iso.length > 7;
  return formatDate(new Date(hasDay ? iso : `${iso}-01`), language === "en" ? "en-GB" : language, {
    year: "numeric",
    month: "long",
    ...(hasDay ? { day: "numeric" } : {}),
  });
}
