import { cpus, totalmem } from "node:os";
import type { BuildFigures } from "./builds.ts";
import type { CommandFigures } from "./commands.ts";
import type { ViewFigures } from "./first-view.ts";
import type { Scores } from "./lighthouse.ts";
import { ratio, type Figures } from "./measure/statistics.ts";
import type { PdfFigures } from "./pdfs.ts";
import type { SeeFigures } from "./save-to-see.ts";
import type { Curve } from "./scale.ts";

/** Everything that was measured in one run. */
export interface Measured {
  readonly rounds: number;
  readonly when: string;
  readonly browser: string;
  readonly builds: readonly BuildFigures[];
  readonly embedded: Readonly<Record<"site" | "marp" | "floor", Figures>>;
  readonly views: readonly ViewFigures[];
  readonly scores: readonly Scores[];
  readonly pdfs: readonly PdfFigures[];
  readonly saves: readonly SeeFigures[];
  readonly commands: readonly CommandFigures[];
  readonly curves: readonly Curve[];
  readonly verification: number;
}

const OURS = "this project";
const MARP = "Marp CLI";

type Row = readonly (string | number)[];

/** All figures as one Markdown table, with ratios and budgets. */
export function resultsPage(measured: Measured): string {
  const rows = [
    ...buildRows(measured),
    ...viewRows(measured.views),
    ...saveRows(measured.saves),
    ...pdfRows(measured.pdfs),
    ...measured.commands.map(({ what, wall, memory }): Row => [
      what,
      OURS,
      `${ms(wall)}, ${memory.median.toFixed(0)} MiB`,
      "–",
      "–",
    ]),
    ...measured.scores.map(({ page, performance, accessibility, bestPractices, seo }): Row => [
      `Lighthouse, mobile: ${page}`,
      OURS,
      `${performance} / ${accessibility} / ${bestPractices} / ${seo}`,
      "–",
      "100 each",
    ]),
    ...scaleRows(measured.curves),
    ["proving 2,000 statements against 1 MB", OURS, `${measured.verification.toFixed(0)} ms`, "–", "1 s"],
  ];
  return `# Bench

Written by \`npm run bench\` on ${measured.when}. ${machine(measured)}

Each figure is a median of ${measured.rounds} runs, taken in turns, after one that nobody counts; Slidev is built once. ± is half the distance between the quartiles. A ratio is ours to theirs; it says "noise" where the two spreads are larger than its distance from 1. Builds are whole processes from a cold start; processor time adds up all cores, and is the figure to trust on a busy machine.

${table(["what", "of whom", "figure", "ours / theirs", "budget"], rows)}

What one more slide, statement, item or briefing costs in processor time:

![A flat line for each](curve.svg)
`;
}

const machine = ({ browser }: Measured): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}, Node ${process.version}, ${browser}. Slidev is the newest that runs on Node 20.`;

const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

const ms = ({ median, spread, count }: Figures): string =>
  `${median.toFixed(median < 100 ? 1 : 0)} ms ${count > 1 ? `± ${(spread * 100).toFixed(0)} %` : "(once)"}`;

function buildRows({ builds, embedded }: Measured): readonly Row[] {
  const each = builds.map((one): Row => {
    const own = builds.find(({ tool, slides }) => tool === OURS && slides === one.slides);
    const compared =
      own && one.tool !== OURS
        ? `time ${ratio(own.wall, one.wall)}, processor ${ratio(own.cpu, one.cpu)}, memory ${ratio(own.memory, one.memory)}`
        : "–";
    const budget = one.tool === MARP && one.slides === 1000 ? "time 0.7, memory 1.3" : "–";
    return [
      `build, ${one.slides} slides`,
      one.tool,
      `${ms(one.wall)}, processor ${ms(one.cpu)}, ${one.memory.median.toFixed(0)} MiB`,
      compared,
      budget,
    ];
  });
  return [
    ["whole site of the embedded briefing", OURS, ms(embedded.site), "–", "–"],
    ["… beside a deck of 30 slides", MARP, ms(embedded.marp), ratio(embedded.site, embedded.marp), "1.0"],
    ["… beside a deck of 30 slides", "floor", ms(embedded.floor), ratio(embedded.site, embedded.floor), "–"],
    ...each,
  ];
}

const viewRows = (views: readonly ViewFigures[]): readonly Row[] =>
  views.map((one) => {
    const own = views.find(({ tool, slides }) => tool === OURS && slides === one.slides);
    const compared =
      own && one.tool !== OURS
        ? `LCP ${ratio(own.lcp, one.lcp)}, next slide ${ratio(own.next, one.next)}`
        : "–";
    const budget =
      one.slides === 30 && one.tool === OURS
        ? "75 kB"
        : one.slides === 30 && one.tool === MARP
          ? "LCP 0.8, next slide 1.0"
          : "–";
    const remote = one.remote > 0 ? `, ${one.remote} to other hosts (refused)` : "";
    const figure = `${one.requests} requests${remote}, ${(one.bytes / 1000).toFixed(0)} kB; FCP ${ms(one.fcp)}, LCP ${ms(one.lcp)}, blocked ${ms(one.tbt)}, next slide ${ms(one.next)}`;
    return [`first view, ${one.slides} slides`, one.tool, figure, compared, budget];
  });

const saveRows = (saves: readonly SeeFigures[]): readonly Row[] =>
  saves.map(({ tool, slides, time }) => {
    const own = saves.find((one) => one.tool === OURS && one.slides === slides);
    return [
      `from saving a slide to seeing it, ${slides} slides`,
      tool,
      Number.isNaN(time.median) ? "never shown" : ms(time),
      own && tool !== OURS ? ratio(own.time, time) : "–",
      tool === OURS && slides === 30 ? "150 ms" : "–",
    ];
  });

const pdfRows = (pdfs: readonly PdfFigures[]): readonly Row[] =>
  pdfs.map(({ what, wall, pages, bytes, tagged, outline }, index) => [
    "PDF",
    what,
    `${ms(wall)}; slides: ${pages} pages, ${(bytes / 1000).toFixed(0)} kB, ${tagged ? "tagged" : "not tagged"}, ${outline} outline entries`,
    "–",
    index === 0 ? "6 s for all" : "–",
  ]);

const scaleRows = (curves: readonly Curve[]): readonly Row[] =>
  curves.flatMap(({ of, points }) =>
    points.map(({ count, cost }): Row => [
      `scale: ${count.toLocaleString("en")} ${of}`,
      OURS,
      `processor ${cost.cpu.toFixed(0)} ms, ${cost.memory.toFixed(0)} MiB`,
      "–",
      "flat for each",
    ]),
  );
