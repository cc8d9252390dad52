// The long run: npm run fuzz [-- INPUTS [SEED]]. Says each input that did harm, and ends with 1 if any did.
import * as fc from "fast-check";
import { AUTHOR_ENTRIES } from "./author-entries.ts";
import { LEARNER_ENTRIES } from "./learner-entries.ts";

const total = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
let inputsInAll = 0;

for (const { name, inputs, check, share } of [...AUTHOR_ENTRIES, ...LEARNER_ENTRIES]) {
  const start = performance.now();
  const numRuns = Math.ceil((total * share) / 100);
  const result = fc.check(fc.property(inputs, check), { numRuns, seed });
  inputsInAll += result.numRuns;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${result.numRuns} inputs in ${seconds} s, ${result.failed ? "HARM" : "no harm"}`);
  if (!result.failed) continue;
  process.exitCode = 1;
  console.log(`  input: ${fc.stringify(result.counterexample)}`);
  console.log(
    `  ${String((result.errorInstance as Error | null)?.message)
      .split("\n")
      .slice(0, 4)
      .join("\n  ")}`,
  );
}
console.log(`${inputsInAll} inputs, seed ${seed}`);
