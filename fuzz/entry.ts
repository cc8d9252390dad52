import type * as fc from "fast-check";

/** A place where text from outside comes in. */
export interface Entry<T = unknown> {
  readonly name: string;
  readonly inputs: fc.Arbitrary<T>;
  /** Fails where the input does harm: a crash, a page that is not whole, a complaint without its place. */
  readonly check: (input: T) => void;
  /** Of a hundred inputs, how many are for this entry. */
  readonly share: number;
}

/** An entry among others, whatever its inputs are. */
export const entry = <T>(one: Entry<T>): Entry => ({
  ...one,
  check: (input) => one.check(input as T),
});
