/** How many of some things, in ascending order of their places, are below a limit. */
export function countBelow<T>(ascending: readonly T[], limit: number, placeOf: (thing: T) => number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = ascending[middle];
    if (thing !== undefined && placeOf(thing) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
