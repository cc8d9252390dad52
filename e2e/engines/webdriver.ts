import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import type { Engine, Tab } from "./tab.ts";

/** What WebDriver calls an element (W3C WebDriver, 12.2). */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Keys that write nothing, as WebDriver calls them (W3C WebDriver, 17.4.2). */
const KEYS: Readonly<Record<string, string>> = {
  Enter: "\uE007",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowRight: "\uE014",
};

/** What a driver is asked, as one step. */
type Ask = (method: "GET" | "POST" | "DELETE", path: string, body?: object) => Promise<unknown>;

/** Starts WebKitGTK's browser with its driver, on a screen that nobody sees. */
export async function startWebKit(driver: string, browser: string): Promise<Engine> {
  const port = await freePort();
  const process = spawn("xvfb-run", ["-a", driver, `--port=${port}`], { stdio: "ignore", detached: true });
  const ask: Ask = (method, path, body) => request(`http://127.0.0.1:${port}${path}`, method, body);
  await answering(ask);
  const options = { binary: browser, args: ["--automation"] };
  const { sessionId } = (await ask("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  })) as { readonly sessionId: string };
  const inSession: Ask = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
  return {
    newTab: async () => {
      const { handle } = (await inSession("POST", "/window/new", { type: "tab" })) as {
        readonly handle: string;
      };
      return tabOf(inSession, handle);
    },
    close: async () => {
      await inSession("DELETE", "").finally(() => stop(process));
    },
  };
}

function tabOf(ask: Ask, handle: string): Tab {
  const inTab: Ask = async (method, path, body) => {
    await ask("POST", "/window", { handle });
    return ask(method, path, body);
  };
  return {
    open: async (url) => {
      await inTab("POST", "/url", { url });
    },
    press: async (key) => {
      const value = KEYS[key] ?? key;
      const actions = [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ];
      await inTab("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
    },
    click: async (selector) => {
      const found = await inTab("POST", "/element", { using: "css selector", value: selector });
      await ask("POST", `/element/${(found as Readonly<Record<string, string>>)[ELEMENT]}/click`, {});
    },
    read: async <T>(expression: string) =>
      (await inTab("POST", "/execute/sync", { script: `return ${expression}`, args: [] })) as T,
  };
}

async function request(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (!response.ok)
    throw new Error(`WebDriver refuses ${method} ${url}: ${JSON.stringify(value).slice(0, 300)}`);
  return value;
}

/** Waits until the driver answers; it takes a moment to start. */
async function answering(ask: Ask): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isThere = await ask("GET", "/status").then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the driver of WebKit does not answer");
}

/** Ends the driver with its screen. */
function stop({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
