/** How many of the things, sorted by start, start before an index. */
export function countBelow(sorted: readonly { readonly start: number }[], index: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? index) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
