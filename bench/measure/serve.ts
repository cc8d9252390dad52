import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** A folder that is served as a good host would: compressed, and once for each visit. */
export interface Served {
  readonly address: string;
  /** What was asked for since the last call, and how many bytes that was. */
  readonly take: () => { readonly requests: number; readonly bytes: number };
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const SMALL_ALREADY = new Set([".woff2", ".woff", ".png", ".jpg", ".ico"]);

/** Serves a folder on a free port of this machine, with brotli at its usual strength for files made in advance. */
export async function serveFolder(root: string): Promise<Served> {
  const kept = new Map<string, Buffer>();
  let requests = 0;
  let bytes = 0;
  const server: Server = createServer((request, response) => {
    const path = fileFor(root, new URL(request.url ?? "/", "http://host").pathname);
    requests += 1;
    if (path === undefined) {
      response.writeHead(404).end();
      return;
    }
    const ending = extname(path);
    const body = kept.get(path) ?? bodyOf(path);
    kept.set(path, body);
    bytes += body.length;
    response.writeHead(200, {
      "content-type": TYPES[ending] ?? "application/octet-stream",
      ...(SMALL_ALREADY.has(ending) ? {} : { "content-encoding": "br" }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const taken = { requests, bytes };
      requests = bytes = 0;
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function fileFor(root: string, pathname: string): string | undefined {
  const path = join(root, decodeURIComponent(pathname));
  if (!existsSync(path)) return undefined;
  if (!statSync(path).isDirectory()) return path;
  const index = join(path, "index.html");
  return existsSync(index) ? index : undefined;
}

function bodyOf(path: string): Buffer {
  const bytes = readFileSync(path);
  if (SMALL_ALREADY.has(extname(path))) return bytes;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}
