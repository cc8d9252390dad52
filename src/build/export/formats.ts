import { bundleOnce } from "../assets.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { anki } from "./anki.ts";
import { csv } from "./csv.ts";
import { itemSet } from "./export-item.ts";
import type { Exported } from "./exported.ts";
import { gift } from "./gift.ts";
import { moodleXml } from "./moodle-xml.ts";
import { qti } from "./qti.ts";
import { scorm, SCORM_ASSETS } from "./scorm.ts";

/** Every export of a briefing, in the order in which they are listed. */
export async function allExports(loaded: LoadedBriefing): Promise<readonly Exported[]> {
  const set = itemSet(loaded.briefing, loaded.bank);
  const assets = await bundleOnce(SCORM_ASSETS.scripts, SCORM_ASSETS.styles);
  return [moodleXml(set), gift(set), qti(set), scorm(loaded, assets), anki(set), csv(set)];
}
