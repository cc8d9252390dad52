/** What a learning platform offers a package, as SCORM 1.2 names it. Everything goes and comes as text. */
export interface ScormApi {
  readonly LMSInitialize: (empty: "") => string;
  readonly LMSFinish: (empty: "") => string;
  readonly LMSGetValue: (name: string) => string;
  readonly LMSSetValue: (name: string, value: string) => string;
  readonly LMSCommit: (empty: "") => string;
  readonly LMSGetLastError: () => string;
  readonly LMSGetErrorString: (code: string) => string;
}

/** Deeper than this no platform nests its frames. */
const MOST_FRAMES = 10;

/** The platform's API: in a frame around the page, or around the window that opened it (RTE 1.2, 3.3.6). */
export function findApi(page: Window): ScormApi | undefined {
  const opener = page.opener as Window | null;
  return apiAround(page) ?? (opener ? apiAround(opener) : undefined);
}

function apiAround(start: Window): ScormApi | undefined {
  let frame = start;
  for (let depth = 0; depth <= MOST_FRAMES; depth += 1) {
    const api = apiIn(frame);
    if (api || frame.parent === frame) return api;
    frame = frame.parent;
  }
  return undefined;
}

function apiIn(frame: Window): ScormApi | undefined {
  try {
    return (frame as Window & { readonly API?: ScormApi }).API;
  } catch {
    // A frame of another site: nobody may look into it.
    return undefined;
  }
}
