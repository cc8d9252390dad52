import assert from "node:assert/strict";
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { relative } from "node:path";
import { test } from "node:test";
import { copyOfHarbour } from "./testing/harbour.ts";

test(
  "an author's server answers this machine, and nobody else in the network",
  { timeout: 60_000 },
  async (context) => {
    const { root } = copyOfHarbour({});
    const server = spawn(
      "node_modules/.bin/eleventy",
      [
        "--serve",
        "--quiet",
        "--port=8391",
        `--input=${relative("", root)}`,
        `--output=${relative("", root)}-site`,
      ],
      { env: { ...process.env, BRIEFING_SOURCES: "" } },
    );
    context.after(() => server.kill());
    const port = await printedPort(server);

    assert.equal(await answers("localhost", port), true);
    for (const address of otherAddresses()) assert.equal(await answers(address, port), false, address);
  },
);

/** The port in the address that is printed: the asked one may have been taken. */
function printedPort({ stdout, stderr }: ChildProcessWithoutNullStreams): Promise<number> {
  return new Promise((resolve) => {
    let text = "";
    // The output is read to its end: Eleventy hangs when nobody listens any more.
    for (const output of [stdout, stderr])
      output.on("data", (chunk: Buffer) => {
        text += chunk.toString();
        const port = /http:\/\/localhost:(\d+)/.exec(text)?.[1];
        if (port !== undefined) resolve(Number(port));
      });
  });
}

async function answers(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port });
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Where the network reaches this machine; empty on a machine without any network. */
function otherAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4")
    .map(({ address }) => address);
}
