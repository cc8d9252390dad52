/** Some figures of the same thing, as measured one after the other. */
export interface Figures {
  readonly median: number;
  /** Half the distance from the first to the third quartile, as a share of the median: how far to trust it. */
  readonly spread: number;
  readonly count: number;
}

/** Median and spread of the runs that gave a figure: a browser may miss the paint of a slow page. NaN for nothing measured. */
export function figures(values: readonly number[]): Figures {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  const median = at(0.5);
  return { median, spread: (at(0.75) - at(0.25)) / 2 / Math.max(1e-9, median), count: sorted.length };
}

/** How many times the other a figure is, and whether the noise of both leaves anything of it. */
export function ratio(one: Figures, other: Figures): string {
  const value = one.median / other.median;
  if (!Number.isFinite(value)) return "–";
  const noise = one.spread + other.spread;
  return `${value.toFixed(2)}${noise > Math.abs(value - 1) ? " (noise)" : ""}`;
}
