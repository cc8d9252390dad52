import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateBriefing } from "./content/generate-briefing.ts";
import { runProcess } from "./measure/run-process.ts";
import { figures, type Figures } from "./measure/statistics.ts";

/** What a command of ours takes that peers have nothing like. */
export interface CommandFigures {
  readonly what: string;
  readonly wall: Figures;
  readonly memory: Figures;
}

/** Drafting from reports of three lengths, and exporting the embedded briefing. */
export async function measureCommands(
  root: string,
  rounds: number,
  site: string,
): Promise<readonly CommandFigures[]> {
  mkdirSync(root, { recursive: true });
  const drafts = [20, 400, 4000].map((statements) => {
    const { source } = generateBriefing({ slides: 10, statements, items: 0, passageBytes: 250 });
    const file = join(root, `report-${statements}.txt`);
    writeFileSync(file, source);
    return {
      what: `drafting from a report of ${Math.round(source.length / 1000)} kB`,
      line: [process.execPath, "src/build/draft/start.mjs", file],
    };
  });
  const jobs = [
    ...drafts,
    {
      what: "exporting the embedded briefing, all formats",
      line: ["npx", "tsx", "src/build/export/cli.ts", `--site=${site}`],
    },
  ];
  const costs = jobs.map(() => ({ wall: [] as number[], memory: [] as number[] }));
  for (let round = 0; round < rounds; round += 1)
    for (const [index, { line }] of jobs.entries()) {
      const { wall, memory } = await runProcess({ line });
      costs[index]?.wall.push(wall);
      costs[index]?.memory.push(memory);
    }
  return jobs.map(({ what }, index) => ({
    what,
    wall: figures(costs[index]?.wall ?? []),
    memory: figures(costs[index]?.memory ?? []),
  }));
}
