import { offerUpdates } from "./offer.ts";

/** The part of the Trusted Types API that we use; the compiler's library has none of it yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

// Most pages let no mere text name a script. What this one is given stands in the page.
const policy = (window as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("worker", {
  createScriptURL: (url) => url,
});

registerWorkers();

/**
 * Lets this page work without a network from the next visit on. It names its own
 * worker and the shelf's; they are fetched when the page has nothing else to do.
 */
export function registerWorkers(): void {
  const workers = document.querySelector<HTMLElement>("script[data-workers]")?.dataset["workers"];
  if (!("serviceWorker" in navigator) || workers === undefined) return;
  const [own, ...others] = workers.split(" ");
  addEventListener("load", () =>
    whenIdle(async () => {
      if (own !== undefined) await register(own).then(offerUpdates);
      for (const other of others) await register(other);
    }),
  );
}

const register = (worker: string): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(policy?.createScriptURL(worker) ?? worker, { updateViaCache: "none" });

function whenIdle(work: () => Promise<void>): void {
  // A browser may forbid workers, in a private window for example: the page then does without.
  const start = (): void => void work().catch(() => undefined);
  // Safari has no idle callback.
  if ("requestIdleCallback" in window) requestIdleCallback(start);
  else setTimeout(start, 1000);
}
