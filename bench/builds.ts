import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { runProcess, type Cost } from "./measure/run-process.ts";
import { figures, type Figures } from "./measure/statistics.ts";
import { TOOLS, type Tool } from "./tools.ts";

/** The decks that everybody builds. */
export const SIZES = [30, 300, 1000] as const;

/** What the builds of one tool and size took. */
export interface BuildFigures {
  readonly tool: string;
  readonly slides: number;
  readonly wall: Figures;
  readonly cpu: Figures;
  readonly memory: Figures;
}

/** The folder of a tool's deck. */
export const folderOf = (root: string, { name }: Tool, slides: number): string =>
  join(root, name.replaceAll(/\W+/g, "-"), String(slides));

/** Builds each deck with each tool, `rounds` times, in turns: what slows the machine down slows down all of them. */
export async function measureBuilds(root: string, rounds: number): Promise<readonly BuildFigures[]> {
  const runs = SIZES.flatMap((slides) => TOOLS.map((tool) => ({ tool, slides, costs: [] as Cost[] })));
  for (const { tool, slides } of runs) {
    mkdirSync(folderOf(root, tool, slides), { recursive: true });
    tool.prepare(folderOf(root, tool, slides), slides);
  }
  for (let round = 0; round <= rounds; round += 1)
    for (const { tool, slides, costs } of runs) {
      if (tool.isSlow && round > 1) continue;
      const cost = await runProcess(tool.build(folderOf(root, tool, slides)));
      // The first time fills caches, on disk and elsewhere.
      if (round > 0) costs.push(cost);
    }
  return runs.map(({ tool, slides, costs }) => ({
    tool: tool.name,
    slides,
    wall: figures(costs.map(({ wall }) => wall)),
    cpu: figures(costs.map(({ cpu }) => cpu)),
    memory: figures(costs.map(({ memory }) => memory)),
  }));
}

/** The whole site of the embedded briefing, beside Marp CLI's deck of 30 slides, in turns. */
export async function measureEmbedded(
  root: string,
  rounds: number,
): Promise<Readonly<Record<"site" | "marp" | "floor", Figures>>> {
  const site = { line: [process.execPath, "src/build/build.mjs", `--output=${join(root, "site")}`] };
  const [floor, marp] = ["floor: Eleventy + reveal.js", "Marp CLI"].map((name) =>
    TOOLS.find((tool) => tool.name === name),
  );
  if (!floor || !marp) throw new Error("The tools to compare with are gone.");
  const costs = { site: [] as number[], marp: [] as number[], floor: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const one = await runProcess(site);
    const two = await runProcess(marp.build(folderOf(root, marp, 30)));
    const three = await runProcess(floor.build(folderOf(root, floor, 30)));
    if (round === 0) continue;
    costs.site.push(one.wall);
    costs.marp.push(two.wall);
    costs.floor.push(three.wall);
  }
  return { site: figures(costs.site), marp: figures(costs.marp), floor: figures(costs.floor) };
}
