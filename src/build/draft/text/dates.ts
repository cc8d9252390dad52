const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`);
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+${MONTH},?\\s+(\\d{4})\\b`);
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;

/** The first full date of a text as an ISO date: "March 12, 2031", "12 March 2031", "2031-03-12"; none without a year. */
export function dateIn(text: string): string | undefined {
  const [, month, day, year] = MONTH_FIRST.exec(text) ?? [];
  if (month !== undefined) return isoDate(year, monthNumber(month), day);
  const [, dayFirst, monthSecond, yearLast] = DAY_FIRST.exec(text) ?? [];
  if (monthSecond !== undefined) return isoDate(yearLast, monthNumber(monthSecond), dayFirst);
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? [];
  return isoDate(isoYear, Number(isoMonth), isoDay);
}

const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;

/** Undefined for a day that does not exist. */
function isoDate(year = "", month: number, day = ""): string | undefined {
  const iso = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
