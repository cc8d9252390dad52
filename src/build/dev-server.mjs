let changed;

/** Before Eleventy serves: changes its server where it has no option for what an author needs; once is enough. */
export const changeDevServer = ({ runMode }) => (runMode === "serve" ? (changed ??= change()) : undefined);

async function change() {
  // Loaded only by who serves: a build has no use for it.
  const { default: EleventyDevServer } = await import("@11ty/eleventy-dev-server");
  listenOnLoopback(EleventyDevServer.prototype);
  reloadLatePages(EleventyDevServer.prototype);
}

/** The whole network, where Eleventy listens, has no business with a briefing that is still being written. */
function listenOnLoopback(prototype) {
  // oxlint-disable-next-line no-underscore-dangle -- it is how the server itself calls it
  prototype._serverListen = function (port) {
    this.server.listen({ port, host: "localhost" });
  };
}

/**
 * Eleventy tells of a change only those pages that listen by then. One that was asked for
 * before the change, and listens after it, would show the old text until the next change.
 */
function reloadLatePages(prototype) {
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
