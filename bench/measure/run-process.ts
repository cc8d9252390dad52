import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";

/** What a command took, from a cold start to its end. */
export interface Cost {
  /** Milliseconds. */
  readonly wall: number;
  /** Milliseconds of processor time, its children's too. */
  readonly cpu: number;
  /** Most memory of its largest process, in MiB; looked at every 15 ms. Linux only. */
  readonly memory: number;
}

/** A command with its arguments, and where it runs. */
export interface Command {
  readonly line: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command to its end. Throws what it said where it fails. */
export async function runProcess({ line, cwd, env }: Command): Promise<Cost> {
  const start = performance.now();
  // The shell adds up the processor time of what it waited for.
  const child = spawn(
    "bash",
    ["-c", '"$@" >/dev/null 2>"$ERRORS"; code=$?; times; exit $code', "bash", ...line],
    {
      cwd,
      env: { ...process.env, BRIEFING_SOURCES: "", ERRORS: "/dev/null", ...env },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, mostMemory(child.pid ?? 0))), 15);
  const [code] = (await once(child, "close")) as [number | null];
  clearInterval(watch);
  const wall = performance.now() - start;
  if (code !== 0) throw new Error(`${line.join(" ")} ended with ${code}`);
  return { wall, cpu: childTimes(output), memory };
}

/** The second line of what `times` prints: user and system time of the children, as 0m1.234s. */
function childTimes(output: string): number {
  const times =
    output
      .trim()
      .split("\n")
      .at(-1)
      ?.matchAll(/(\d+)m([\d.]+)s/g) ?? [];
  return [...times].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  );
}

/** The high-water mark of the largest process under `root`, in MiB. */
function mostMemory(root: number): number {
  let most = 0;
  for (const pid of [root, ...descendants(root)]) {
    const found = /VmHWM:\s+(\d+)/.exec(readProc(`${pid}/status`));
    most = Math.max(most, Number(found?.[1] ?? 0) / 1024);
  }
  return most;
}

function descendants(pid: number): readonly number[] {
  const children = tasks(pid).flatMap((task) =>
    readProc(`${pid}/task/${task}/children`).trim().split(" ").filter(Boolean).map(Number),
  );
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function tasks(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, "utf8");
  } catch {
    return "";
  }
}
