import { getCacheKeyForURL, matchPrecache, precache, type PrecacheEntry } from "workbox-precaching";
import { TAKE_OVER } from "../messages.ts";

declare const self: ServiceWorkerGlobalScope & {
  /** What the build wrote: every file that the pages of this worker need, each with its fingerprint. */
  readonly files: PrecacheEntry[];
};

precache(self.files);

// A new worker waits until nobody shows a page of the old one, or until a reader asks for it.
self.addEventListener("message", ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  if (isKept(event.request.url)) event.respondWith(answer(event));
});

/** Files go together with the page that asks for them: a page from the network gets its files from there too. */
async function answer({ request, clientId }: FetchEvent): Promise<Response> {
  const page = request.mode === "navigate" ? request.url : (await self.clients.get(clientId))?.url;
  const kept = isKept(page ?? "") ? await matchPrecache(plain(request.url)) : undefined;
  return kept ?? fetch(request);
}

const isKept = (url: string): boolean => url !== "" && getCacheKeyForURL(plain(url)) !== undefined;

/** A page is the same page whatever its query asks of its script. */
function plain(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/index\.html$/, "/");
}
