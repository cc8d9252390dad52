import { itemsOnPage } from "../../quiz/ui/items-on-page.ts";
import { showNotice } from "../../quiz/ui/notice.ts";
import { place } from "../../quiz/ui/place.ts";
import { startQuizPage } from "../../quiz/ui/quiz-page.ts";
import { openStorage, type OpenStorage } from "../../quiz/ui/storage.ts";
import type { ScormResult } from "../../quiz/scorm/result.ts";
import { findApi } from "./find-api.ts";
import { openPlatform } from "./platform.ts";
import { scormStorage } from "./scorm-storage.ts";

const NOTICES = {
  alone: "No learning platform opened this page: nothing is reported. What you answer stays in this browser.",
  refused:
    "Your learning platform did not take the last answer. It is sent again with the next one; do not close this page before.",
};

/** Links lead out of the package: the page itself has to stay, since leaving it ends the session. */
function openLinksElsewhere(): void {
  for (const link of document.links) if (!link.getAttribute("href")?.startsWith("#")) link.target = "_blank";
}

function showResult({ answered, of, score, status }: ScormResult, mastery: number): void {
  const passed = `It takes ${mastery} of 100 to pass.`;
  place("report").textContent =
    status === "incomplete"
      ? `${answered} of ${of} questions answered. Your result is reported when all are. ${passed}`
      : `All ${of} questions answered: ${score} of 100. ${passed} Your best result is reported.`;
}

/** The platform's storage; without a platform, that of the browser. */
const openOnPlatform: OpenStorage = (key) => {
  const api = findApi(window);
  const platform = api && openPlatform(api);
  if (!platform) {
    showNotice(NOTICES.alone);
    return openStorage(key);
  }
  const storage = scormStorage(
    platform,
    document.body.dataset["briefing"] ?? "",
    [...itemsOnPage().values()],
    {
      result: showResult,
      refused: () => showNotice(NOTICES.refused),
    },
  );
  addEventListener("pagehide", storage.leave, { once: true });
  // A page that comes back from the browser's memory has ended its session: it begins another one.
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
  return Promise.resolve(storage);
};

openLinksElsewhere();
await startQuizPage(() => new Date(), openOnPlatform);
