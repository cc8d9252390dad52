import type { ScormApi } from "./find-api.ts";

/** A learning platform that is listening. */
export interface Platform {
  /** The value of an element; empty where the platform has none. */
  readonly get: (name: string) => string;
  /** Throws where the platform refuses the value. */
  readonly set: (name: string, value: string) => void;
  /** Makes what was set last. Throws where the platform cannot. */
  readonly commit: () => void;
  readonly finish: () => void;
}

/** Begins a session. Undefined where the platform refuses one. */
export function openPlatform(api: ScormApi): Platform | undefined {
  if (!isTrue(api.LMSInitialize(""))) return undefined;
  const insist = (answer: string, what: string): void => {
    if (!isTrue(answer)) throw new Error(`${what}: ${api.LMSGetErrorString(api.LMSGetLastError())}`);
  };
  return {
    get: (name) => api.LMSGetValue(name),
    set: (name, value) => insist(api.LMSSetValue(name, value), name),
    commit: () => insist(api.LMSCommit(""), "LMSCommit"),
    finish: () => void api.LMSFinish(""),
  };
}

/** Some platforms answer with a boolean. */
const isTrue = (answer: unknown): boolean => String(answer) === "true";
