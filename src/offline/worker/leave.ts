declare const self: ServiceWorkerGlobalScope;

// Takes the place of an earlier worker and removes it: whoever edits a briefing must see the edit.
self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(leave()));

/** Removes this worker, and shows all open pages as they are now. */
export async function leave(): Promise<void> {
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: "window" })) await client.navigate(client.url);
}
