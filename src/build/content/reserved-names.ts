/** Keys that would reach into JavaScript's own objects; valibot drops them from records without a word. */
export const RESERVED_NAMES: readonly string[] = ["__proto__", "constructor", "prototype"];
