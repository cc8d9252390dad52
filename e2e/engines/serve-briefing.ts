import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

const SITES = "e2e/_site";
const FOLDER = "engines";

/** Builds the embedded briefing. Throws where that fails. */
export function buildBriefing(): void {
  const { status } = spawnSync("npx", ["eleventy", "--quiet", `--output=${SITES}/${FOLDER}`], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("the site could not be built");
}

/** Serves it, from a sub-folder; `stop` ends that, and with it all network that a page could have. */
export const serveBriefing = (): Promise<{ readonly briefing: string; readonly stop: () => Promise<void> }> =>
  new Promise((resolve) => {
    const files = sirv(SITES);
    const server = createServer((request, response) => files(request, response));
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        briefing: `http://127.0.0.1:${port}/${FOLDER}/rubio-lavrov/`,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            server.closeAllConnections();
          }),
      });
    });
  });
