import { formatDate } from "../format-date.ts";
import { html, raw, type Html } from "../layouts/html.ts";
import { readableDate } from "../layouts/readable-date.ts";

/** A date of the axis, ISO with or without the day, and how wide its column below is. */
export interface DatedColumn {
  readonly date: string;
  readonly weight: number;
}

/** Lengths in those of a slide: its width between the margins, and the gap of the columns below. */
const WIDTH = 1112;
const GAP = 24;
const HEIGHT = 104;
const LINE = 34;

/** How many months can be named on the axis. */
const MOST_NAMES = 12;

/**
 * Months at their true distance, a dot for each day, a bar where the source
 * gives only the month, and a line from each down to its column.
 */
export function timeAxis(columns: readonly DatedColumn[], language: string, connected: boolean): Html {
  const first = monthOf(columns[0]?.date ?? "");
  const months = monthOf(columns.at(-1)?.date ?? "") - first + 1;
  const at = (months_: number): number => ((months_ - first) / months) * WIDTH;
  const step = Math.ceil(months / MOST_NAMES);
  const ticks = Array.from({ length: Math.ceil(months / step) }, (_, index) => first + index * step);
  const lefts = leftEdges(columns);
  return html`<svg class="axis" viewBox="0 0 ${WIDTH} ${connected ? HEIGHT : LINE + 14}" role="img">
    <title>When it was said</title>
    <desc>${columns.map(({ date }) => readableDate(date, language)).join("; ")}</desc>
    <path class="base" d="M0 ${LINE}h${WIDTH}" />
    ${ticks.map((month) => html`<path class="base" d="M${round(at(month))} ${LINE}v-10" /><text x="${round(at(month) + 5)}" y="${LINE - 11}">${monthName(month, language, month === first)}</text>`)}
    ${columns.map(({ date }, index) => mark(date, at, connected ? { left: lefts[index] ?? 0, index, count: columns.length } : undefined))}
  </svg>`;
}

/** Where the line of a date ends, and which date of how many it is. */
interface Foot {
  readonly left: number;
  readonly index: number;
  readonly count: number;
}

function mark(date: string, at: (months: number) => number, foot: Foot | undefined): Html {
  const month = monthOf(date);
  const day = Number(date.slice(8)) || undefined;
  const x = day === undefined ? at(month + 0.5) : at(month + (day - 0.5) / daysOf(date));
  const shape =
    day === undefined
      ? `<rect x="${round(at(month))}" y="${LINE - 5}" width="${round(at(month + 1) - at(month))}" height="10"/>`
      : `<circle cx="${round(x)}" cy="${LINE}" r="9"/>`;
  return raw((foot ? lead(x, foot) : "") + shape);
}

/** The line from a date to its column. Each has a height of its own, so that none lies on another. */
function lead(x: number, { left, index, count }: Foot): string {
  const rank = x > left ? index : count - 1 - index;
  return `<path class="lead" d="M${round(x)} ${LINE}V${LINE + 24 + rank * 10}H${round(left)}V${HEIGHT}"/>`;
}

/** Where each column starts: the width is shared by weight. */
function leftEdges(columns: readonly DatedColumn[]): readonly number[] {
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0);
  const unit = (WIDTH - GAP * (columns.length - 1)) / weights;
  let left = 1;
  return columns.map(({ weight }) => {
    const here = left;
    left += weight * unit + GAP;
    return here;
  });
}

/** Months since the year 0. */
const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

const daysOf = (date: string): number =>
  new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();

/** The short name of a month, with the year at the start of the axis and of each year. */
function monthName(month: number, language: string, first: boolean): string {
  const date = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
  const year = first || month % 12 === 0 ? ({ year: "numeric" } as const) : {};
  return formatDate(date, language, { month: "short", ...year });
}

const round = (length: number): number => Math.round(length * 10) / 10;
