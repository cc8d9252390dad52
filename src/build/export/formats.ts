import type { Exported } from "./exported.ts";
import { anki } from "./anki.ts";
import { csv } from "./csv.ts";
import type { ItemSet } from "./export-item.ts";
import { gift } from "./gift.ts";
import { moodleXml } from "./moodle-xml.ts";
import { qti } from "./qti.ts";

/** Every export of a briefing, in the order in which they are listed. */
export const allExports = (set: ItemSet): readonly Exported[] =>
  [moodleXml, gift, qti, anki, csv].map((write) => write(set));
