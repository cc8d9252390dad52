import type { Server } from "node:http";

/** The part of Eleventy's server that we change; the package ships no types. */
interface DevServer {
  readonly server: Server;
  readonly updateServer: {
    readonly on: (event: "connection", listener: (page: { send: (message: string) => void }) => void) => void;
  };
  reload: (changes: object) => void;
  _serverListen: (port: number) => void;
  setupReloadNotifier: () => void;
}

let changed: Promise<void> | undefined;

/** Changes Eleventy's server where it has no option for what an author needs; once is enough. */
export const changeDevServer = (): Promise<void> => (changed ??= change());

async function change(): Promise<void> {
  // Loaded only by who serves: a build has no use for it.
  // @ts-expect-error The package ships no types.
  const { default: EleventyDevServer } = await import("@11ty/eleventy-dev-server");
  const { prototype } = EleventyDevServer as { readonly prototype: DevServer };
  listenOnLoopback(prototype);
  reloadLatePages(prototype);
}

/** The whole network, where Eleventy listens, has no business with a briefing that is still being written. */
function listenOnLoopback(prototype: DevServer): void {
  // oxlint-disable-next-line no-underscore-dangle -- it is how the server itself calls it
  prototype._serverListen = function (port) {
    this.server.listen({ port, host: "localhost" });
  };
}

/**
 * Eleventy tells of a change only those pages that listen by then. One that was asked for
 * before the change, and listens after it, would show the old text until the next change.
 */
function reloadLatePages(prototype: DevServer): void {
  const { setupReloadNotifier } = prototype;
  prototype.setupReloadNotifier = function () {
    setupReloadNotifier.call(this);
    const { reload } = this;
    let isShownOld = false;
    this.reload = (changes) => {
      isShownOld = true;
      reload.call(this, changes);
    };
    this.server.on("request", ({ headers }) => {
      if (headers.accept?.includes("text/html")) isShownOld = false;
    });
    this.updateServer.on("connection", (page) => {
      if (isShownOld) page.send(JSON.stringify({ type: "eleventy.reload" }));
    });
  };
}
