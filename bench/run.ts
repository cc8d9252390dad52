// npm run bench [-- ROUNDS]: measures this project and its peers in one run, and writes results.md and curve.svg.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { findBrowser } from "../src/build/pdf/find-browser.ts";
import { measureBuilds, measureEmbedded } from "./builds.ts";
import { measureCommands } from "./commands.ts";
import { curvePicture } from "./curve-picture.ts";
import { measureViews } from "./first-view.ts";
import { measureScores } from "./lighthouse.ts";
import { measurePdfs } from "./pdfs.ts";
import { resultsPage } from "./report.ts";
import { measureSaves } from "./save-to-see.ts";
import { measureScale, timeOfVerification } from "./scale.ts";
import { peersAreThere } from "./tools.ts";

const ID = "rubio-lavrov";
const rounds = Number(process.argv[2] ?? 5);
const executablePath = findBrowser();

if (!peersAreThere()) end("the peers are not installed; run npm install --prefix bench first");
else if (executablePath === undefined)
  end("no browser; install Chrome or Chromium, or set CHROMIUM to the path of one");
else await bench(executablePath);

function end(reason: string): void {
  console.error(`bench: ${reason}`);
  process.exitCode = 1;
}

async function bench(executablePath: string): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "bench-"));
  const site = join(root, "site");
  const say = (what: string): void => console.log(`${new Date().toISOString().slice(11, 19)} ${what}`);
  const browser = await chromium.launch({ executablePath });
  const version = `Chromium ${browser.version()}`;
  await browser.close();
  try {
    say("builds");
    const builds = await measureBuilds(root, rounds);
    const embedded = await measureEmbedded(root, rounds);
    say("first views");
    const views = await measureViews(root, rounds, executablePath);
    say("from saving to seeing");
    const saves = [
      ...(await measureSaves(root, rounds, 30, executablePath)),
      ...(await measureSaves(root, rounds, 1000, executablePath)),
    ];
    say("PDFs, drafts, exports");
    const pdfs = await measurePdfs(root, rounds, { site, id: ID, executablePath });
    const commands = await measureCommands(root, rounds, site);
    say("Lighthouse");
    const scores = await measureScores(site, ID, executablePath);
    say("scale");
    const curves = await measureScale(root, [1, 10, 100, 1000]);
    const verification = timeOfVerification(root);
    const when = new Date().toISOString().slice(0, 10);
    const fixed = curves.at(-1)?.points[0]?.cost.cpu ?? 0;
    writeFileSync(
      "bench/results.md",
      resultsPage({
        rounds,
        when,
        browser: version,
        builds,
        embedded,
        views,
        scores,
        pdfs,
        saves,
        commands,
        curves,
        verification,
      }),
    );
    writeFileSync("bench/curve.svg", curvePicture(curves, fixed * 0.9));
    say("written: bench/results.md, bench/curve.svg");
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
