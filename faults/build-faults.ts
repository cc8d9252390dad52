import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { endOf, startBuild, type Ended, type TwoVersions } from "./builds.ts";
import { bytesIn, fingerprint } from "./fingerprint.ts";

/** One line, and no trace of the program's inside. */
const isClearLine = ({ output }: Ended): boolean =>
  output.trim() !== "" && output.trim().split("\n").length === 1 && !/\bat .*[:(]|Error:/.test(output);

/**
 * Kills builds at random moments. Gives what was wrong: a site that is neither the old nor the new
 * one, whole; or a build that could not go on after a killed one.
 */
export async function killBuilds(
  folder: string,
  versions: TwoVersions,
  times: number,
): Promise<readonly string[]> {
  const output = join(folder, "killed/site");
  const problems: string[] = [];
  await endOf(startBuild(versions.inputs[0], output));
  for (let round = 1; round <= times; round += 1) {
    const build = startBuild(versions.inputs[round % 2 === 0 ? 0 : 1], output);
    const end = endOf(build);
    const delay = Math.random() * versions.time * 1.1;
    await Promise.race([end, sleep(delay)]);
    build.kill("SIGKILL");
    await end;
    if (!existsSync(output) || !versions.whole.includes(fingerprint(output)))
      problems.push(`killed after ${delay.toFixed(0)} ms: the site is not whole`);
  }
  const { code, output: said } = await endOf(startBuild(versions.inputs[0], output));
  if (code !== 0) problems.push(`the build after the killed ones fails: ${said}`);
  if (fingerprint(output) !== versions.whole[0])
    problems.push("the build after the killed ones is not whole");
  const left = readdirSync(join(folder, "killed")).filter((name) => name !== "site");
  if (left.length > 0) problems.push(`left behind: ${left.join(", ")}`);
  return problems;
}

/** Starts two builds of one folder at once: one may be refused with a clear line, and the site is whole. */
export async function buildTwice(
  folder: string,
  versions: TwoVersions,
  times: number,
): Promise<readonly string[]> {
  const output = join(folder, "twice/site");
  const problems: string[] = [];
  for (let round = 1; round <= times; round += 1) {
    const first = endOf(startBuild(versions.inputs[0], output));
    await sleep((Math.random() * versions.time) / 2);
    const ends = await Promise.all([first, endOf(startBuild(versions.inputs[1], output))]);
    if (ends.every(({ code }) => code !== 0)) problems.push("of two builds at once none is done");
    for (const end of ends)
      if (!isClearLine(end)) problems.push(`two builds at once: no clear line: ${end.output}`);
    if (!versions.whole.includes(fingerprint(output)))
      problems.push("two builds at once: the site is not whole");
  }
  return problems;
}

/** True where this process may set up small disks: as root, on Linux. */
export const canMount = (): boolean => process.platform === "linux" && process.getuid?.() === 0;

/** Builds on a disk that is too small by a random amount, and on one that nobody may write: the old site stays. */
export async function buildOnBadDisks(
  folder: string,
  versions: TwoVersions,
  times: number,
): Promise<readonly string[]> {
  const disk = join(folder, "disk");
  const output = join(disk, "site");
  const size = bytesIn(join(folder, "whole"));
  const problems: string[] = [];
  mkdirSync(disk, { recursive: true });
  const refused = async (what: string): Promise<void> => {
    const end = await endOf(startBuild(versions.inputs[1], output));
    if (end.code !== 1 || !isClearLine(end)) problems.push(`${what}: exit ${end.code}, ${end.output}`);
    if (fingerprint(output) !== versions.whole[0]) problems.push(`${what}: the old site is not whole`);
  };
  for (let round = 1; round <= times; round += 1) {
    const room = Math.round(size * (1.4 + Math.random() / 3));
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${room}`, "tmpfs", disk]);
    try {
      const { code, output: said } = await endOf(startBuild(versions.inputs[0], output));
      if (code !== 0) throw new Error(`The disk of ${room} bytes is too small for one site: ${said}`);
      await refused("disk full");
      execFileSync("mount", ["-o", "remount,ro", disk]);
      await refused("read-only disk");
    } finally {
      execFileSync("umount", [disk]);
    }
  }
  return problems;
}
