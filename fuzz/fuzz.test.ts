import * as fc from "fast-check";
import { test } from "node:test";
import { AUTHOR_ENTRIES } from "./author-entries.ts";
import { LEARNER_ENTRIES } from "./learner-entries.ts";

/** Inputs in all; the long run is in run.ts. The same seed, the same inputs: a failure here is nobody's bad luck. */
const INPUTS = 500;

for (const { name, inputs, check, share } of [...AUTHOR_ENTRIES, ...LEARNER_ENTRIES])
  test(`whatever is in ${name} is used or refused, and does no harm`, () =>
    fc.assert(fc.property(inputs, check), { numRuns: Math.ceil((INPUTS * share) / 100), seed: 7 }));
