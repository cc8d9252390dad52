// Installs the engines that are missing, where this is Debian and we are root; says what is missing elsewhere.
import { spawnSync } from "node:child_process";
import { findEngines } from "./find-engines.ts";

const missing = (): readonly string[] =>
  findEngines().flatMap(({ start, packages }) => (start ? [] : packages));

const wanted = missing();
if (wanted.length > 0) {
  console.log(`Installing ${wanted.join(", ")}`);
  spawnSync("apt-get", ["update"], { stdio: "ignore" });
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", ...wanted], { stdio: "ignore" });
}
const left = missing();
if (left.length > 0)
  console.error(`Not here, and so not tested: what the Debian packages ${left.join(", ")} bring.`);
