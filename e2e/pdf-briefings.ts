import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./pdf-site.ts";

/** A statement to add to the invented briefing; its passage is written from it. */
export interface Extra {
  readonly id: string;
  readonly kind: "direct" | "indirect";
  readonly speaker: keyof typeof NAMES;
  readonly content: string;
}

const NAMES = { lind: "Lind", ek: "Ek", "harbour-board": "The Harbour Board", osthav: "Osthav Ferries" };

/** Writes a briefing into `slides/<id>`: the invented one with more statements, and slides that cite them. */
export function writeBriefing(root: string, id: string, extras: readonly Extra[]): void {
  const folder = join(root, "slides", id);
  const sources = join(root, "sources");
  mkdirSync(sources, { recursive: true });
  cpSync("e2e/briefings/harbour", folder, { recursive: true });
  const report = readFileSync("e2e/sources/harbour.txt", "utf8").trimEnd();
  const passages = report.split("\n").length;
  writeFileSync(join(sources, `${id}.txt`), `${[report, ...extras.map(passageOf)].join("\n")}\n`);
  const about = join(folder, "briefing.yaml");
  writeFileSync(about, readFileSync(about, "utf8").replace("file: harbour.txt", `file: ${id}.txt`));
  appendFileSync(
    join(folder, "statements.yaml"),
    extras.map((extra, index) => `\n${statementYaml(extra, passages + index + 1)}`).join(""),
  );
  appendFileSync(join(folder, "2-outlook.md"), slidesOf(extras).join(""));
}

const passageOf = ({ kind, speaker, content }: Extra): string =>
  kind === "direct" ? `“${content}” ${NAMES[speaker]} said.` : `${NAMES[speaker]} told them: ${content}`;

const statementYaml = ({ id, kind, speaker, content }: Extra, passage: number): string =>
  [
    `- id: ${id}`,
    `  kind: ${kind}`,
    `  speaker: ${speaker}`,
    `  cue: ${kind === "direct" ? "said" : "told"}`,
    `  content: ${JSON.stringify(content)}`,
    `  passage: ${passage}`,
    "",
  ].join("\n");

/** Eight citations a slide, two a line. */
function slidesOf(extras: readonly Extra[]): readonly string[] {
  const slides: string[] = [];
  for (let at = 0; at < extras.length; at += 8) {
    const cited = extras.slice(at, at + 8).map(({ id }) => `[@${id}]`);
    const lines = [0, 2, 4, 6]
      .map((line) => cited.slice(line, line + 2).join(" "))
      .filter((line) => line !== "");
    slides.push(
      `\n\n---\n\n## More of it, ${slides.length + 1}\n\n${lines.map((line) => `- They went on. ${line}`).join("\n")}\n`,
    );
  }
  return slides;
}

/** Proves the briefings, builds a site of them and prints it; gives the folder of the site. */
export async function buildAndPrint(root: string): Promise<string> {
  const [slides, site] = [join(root, "slides"), join(root, "site")];
  const steps = [
    () =>
      run("tsx", ["src/build/verify/cli.ts", "--slides", slides], {
        BRIEFING_SOURCES: join(root, "sources"),
      }),
    () => run("eleventy", ["--quiet", `--input=${slides}`, `--output=${site}`]),
    () => run("tsx", ["src/build/pdf/cli.ts", "--slides", slides, "--site", site]),
  ];
  for (const step of steps) {
    const { code, output, complaints } = await step();
    if (code !== 0) throw new Error(`${output}${complaints}`);
  }
  return site;
}
