/** The same work, done once for each object that it is asked about, and remembered as long as the object lives. */
export function remembered<K extends object, T>(work: (about: K) => T): (about: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (about) => {
    const before = known.get(about);
    if (before) return before.result;
    const result = work(about);
    known.set(about, { result });
    return result;
  };
}
