import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { loadEleventy, loadSite } from "./compiled.mjs";
import { keepCode } from "./run-script.mjs";
import { writeAside } from "./swap.mjs";

/**
 * Builds the site with Eleventy, aside, and puts it in place when it is whole (`npm run build`). Written in
 * JavaScript because it is what runs before anything can read TypeScript.
 */

// V8 optimises what has run so much, six times as late as it would: most builds are over before that pays.
setFlagsFromString("--interrupt-budget=400000");

const { values } = parseArgs({
  options: {
    input: { type: "string", default: "slides" },
    output: { type: "string", default: "_site" },
  },
});
const output = values.output.replace(/(?<=.)\/+$/, "");
const start = performance.now();

try {
  await writeAside(output, async (aside) => {
    // Only whoever serves imports a module a second time.
    process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
    const { Eleventy } = await loadEleventy();
    const { batchesOf, configure } = await loadSite();
    let count = 0;
    for (const batch of batchesOf(values.input)) {
      const eleventy = new Eleventy(values.input, aside, {
        // As from the command line: only then its folders count more than those of the configuration.
        source: "cli",
        quietMode: true,
        // The file is for Eleventy's own command line: it would set up all briefings at once.
        configPath: null,
        config: (config) => configure(config, batch),
      });
      eleventy.disableLogger();
      const [, files] = await eleventy.write();
      count += files.length;
    }
    console.log(`${output}: ${count} files in ${((performance.now() - start) / 1000).toFixed(2)} s`);
  });
  keepCode();
} catch (error) {
  console.error(`${output}: ${reasonOf(error)}`);
  process.exit(1);
}

function reasonOf(error) {
  const REASONS = {
    ENOSPC: "the disk is full",
    EROFS: "cannot be written: the file system is read-only",
    EACCES: "cannot be written: no permission",
    EPERM: "cannot be written: no permission",
    EBUSY: "cannot be replaced: it is in use, or a disk of its own",
    ENOTDIR: "cannot be written: a file is in the way",
    EEXIST: "cannot be written: a file is in the way",
    EMFILE: "too many open files",
  };
  for (let one = error; one; one = one.originalError ?? one.cause) {
    if (REASONS[one.code]) return REASONS[one.code];
  }
  return String(error.message ?? error).split("\n")[0];
}
