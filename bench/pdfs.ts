import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { folderOf } from "./builds.ts";
import { runProcess, type Command } from "./measure/run-process.ts";
import { figures, type Figures } from "./measure/statistics.ts";
import { TOOLS } from "./tools.ts";

/** What printing took, and what came out. */
export interface PdfFigures {
  readonly what: string;
  readonly wall: Figures;
  readonly pages: number;
  readonly bytes: number;
  readonly tagged: boolean;
  readonly outline: number;
}

/** Prints all PDFs of the embedded briefing, and its peers' decks of 30 slides, in turns. */
export async function measurePdfs(
  root: string,
  rounds: number,
  {
    site,
    id,
    executablePath,
  }: { readonly site: string; readonly id: string; readonly executablePath: string },
): Promise<readonly PdfFigures[]> {
  const peers = join(process.cwd(), "bench/node_modules");
  const folder = (name: string): string =>
    folderOf(
      root,
      TOOLS.find((tool) => tool.name === name) ?? {
        name,
        prepare: () => {},
        build: () => ({ line: [] }),
        page: "",
      },
      30,
    );
  const jobs: readonly { readonly what: string; readonly command: Command; readonly file: string }[] = [
    {
      what: "this project: all PDFs of the embedded briefing",
      command: { line: ["npx", "tsx", "src/build/pdf/cli.ts", `--site=${site}`] },
      file: join(site, id, "print", `${id}-slides.pdf`),
    },
    {
      what: "Marp CLI: its deck of 30 slides",
      command: {
        line: [
          process.execPath,
          join(peers, "@marp-team/marp-cli/marp-cli.js"),
          "deck.md",
          "--pdf",
          "--pdf-outlines",
          "-o",
          "out/deck.pdf",
        ],
        cwd: folder("Marp CLI"),
        env: { CHROME_PATH: executablePath },
      },
      file: join(folder("Marp CLI"), "out/deck.pdf"),
    },
  ];
  const times = jobs.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1)
    for (const [index, { command }] of jobs.entries()) {
      const { wall } = await runProcess(command);
      if (round > 0) times[index]?.push(wall);
    }
  return Promise.all(
    jobs.map(async ({ what, file }, index) => ({
      what,
      wall: figures(times[index] ?? []),
      ...(await look(file)),
    })),
  );
}

async function look(file: string): Promise<Omit<PdfFigures, "what" | "wall">> {
  const bytes = readFileSync(file);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const mark = document.catalog.lookupMaybe(PDFName.of("MarkInfo"), PDFDict);
  const tree = document.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const outlines = document.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict);
  return {
    pages: document.getPageCount(),
    bytes: bytes.length,
    tagged: mark !== undefined && tree?.has(PDFName.of("K")) === true,
    outline: outlines ? countOutline(outlines) : 0,
  };
}

function countOutline(node: PDFDict): number {
  let count = 0;
  for (
    let one = node.lookupMaybe(PDFName.of("First"), PDFDict);
    one;
    one = one.lookupMaybe(PDFName.of("Next"), PDFDict)
  )
    count += 1 + countOutline(one);
  return count;
}
