const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Separates the fields of a hashed record; occurs in no content, since the loader refuses it. */
const FIELD = "\u001F";

/**
 * A number from 0 to 2^32 - 1 that depends on every field and on nothing else.
 *
 * FNV-1a over UTF-16 code units, then the finalizer of MurmurHash3: plain FNV
 * leaves texts that differ in their last letter close together, and we sort by it.
 */
export const hashNumber = (...fields: readonly string[]): number => mix(fnv1a(fields.join(FIELD), OFFSET));

/** Sixteen hexadecimal digits for any number of fields. Not for secrets. */
export function hashText(...fields: readonly string[]): string {
  const text = fields.join(FIELD);
  const first = mix(fnv1a(text, OFFSET));
  const second = mix(fnv1a(text, first));
  return hex(first) + hex(second);
}

function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return hash >>> 0;
}

function mix(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}

const hex = (hash: number): string => hash.toString(16).padStart(8, "0");
