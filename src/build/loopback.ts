import type { Server } from "node:http";

/** The part of Eleventy's server that we change; the package ships no types. */
interface DevServer {
  readonly server: Server;
  _serverListen: (port: number) => void;
}

/**
 * Makes Eleventy's server listen to this machine alone. It has no option for that and
 * listens to the whole network, where a briefing that is still being written has no business.
 */
export async function listenOnLoopback(): Promise<void> {
  // Loaded only by who serves: a build has no use for it.
  // @ts-expect-error The package ships no types.
  const { default: EleventyDevServer } = await import("@11ty/eleventy-dev-server");
  const { prototype } = EleventyDevServer as { readonly prototype: DevServer };
  // oxlint-disable-next-line no-underscore-dangle -- it is how the server itself calls it
  prototype._serverListen = function (this: DevServer, port) {
    this.server.listen({ port, host: "localhost" });
  };
}
