// The main journeys in all engines that are here: npm run test:engines
import { resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { findEngines } from "./find-engines.ts";
import { JOURNEYS } from "./journeys.ts";
import { buildBriefing, serveBriefing } from "./serve-briefing.ts";
import { walkFile } from "./walk-file.ts";

const TIMEOUT = 180_000;

buildBriefing();
for (const { name, start } of findEngines()) {
  test(name, { skip: start ? false : "not installed" }, async (context) => {
    if (!start) return;
    const engine = await start();
    const { briefing, stop } = await serveBriefing();
    const place = { newTab: engine.newTab, briefing, cutOff: stop };
    try {
      for (const { title, walk } of JOURNEYS)
        await context.test(title, { timeout: TIMEOUT }, () => walk(place));
      await context.test(
        "somebody opens the briefing as one file from a disk",
        { timeout: TIMEOUT },
        async () =>
          walkFile(
            await engine.newTab(),
            pathToFileURL(resolve("e2e/_site/engines/rubio-lavrov/rubio-lavrov.html")).href,
          ),
      );
    } finally {
      await engine.close();
      await stop();
    }
  });
}
