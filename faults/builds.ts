import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.ts";

/** How a build ended, and what it said. */
export interface Ended {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly output: string;
}

/** A briefing in two versions, and the whole site of each. */
export interface TwoVersions {
  /** The folder of each version's briefing. */
  readonly inputs: readonly [string, string];
  /** The fingerprint of each version's site. */
  readonly whole: readonly [string, string];
  /** How long a build takes, in milliseconds. */
  readonly time: number;
}

/** Starts a build of `input` into `output`. */
export const startBuild = (input: string, output: string): ChildProcess =>
  spawn(process.execPath, ["src/build/build.mjs", `--input=${input}`, `--output=${output}`], {
    env: { ...process.env, BRIEFING_SOURCES: "" },
  });

/** Waits for the end of a build. */
export async function endOf(build: ChildProcess): Promise<Ended> {
  let output = "";
  for (const stream of [build.stdout, build.stderr])
    stream?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(build, "close")) as [number | null];
  return { code, output };
}

/** Makes two versions of the invented briefing under `folder`, and builds each once. */
export async function twoVersions(folder: string): Promise<TwoVersions> {
  const inputs = [join(folder, "in-1"), join(folder, "in-2")] as const;
  const whole: string[] = [];
  let time = 0;
  for (const input of inputs) {
    cpSync("e2e/briefings/harbour", join(input, "harbour"), { recursive: true });
    const slides = join(input, "harbour/1-meeting.md");
    writeFileSync(slides, readFileSync(slides, "utf8").replace("## Agenda", `## Agenda of ${input.at(-1)}`));
    const output = join(folder, "whole");
    const start = performance.now();
    const { code, output: said } = await endOf(startBuild(input, output));
    if (code !== 0) throw new Error(`The build for comparison failed: ${said}`);
    time = performance.now() - start;
    whole.push(fingerprint(output));
  }
  const [first = "", second = ""] = whole;
  return { inputs, whole: [first, second], time };
}
