import { itemById } from "../../../quiz/bank.ts";
import type { Form } from "../../../quiz/form.ts";
import { lint } from "../../../quiz/lint/lint.ts";
import type { Finding, Level } from "../../../quiz/lint/finding.ts";
import { defaultForm } from "../../../quiz/paper-choice.ts";
import type { Complaint } from "../content/complaint.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";

/** What the rules of item writing say, each at the line where it can be mended. */
export interface ItemComplaint extends Complaint {
  readonly level: Level;
}

/** The two forms that are printed where nobody chooses otherwise. */
export const printedForms = ({ briefing, bank }: LoadedBriefing): readonly Form[] =>
  ["A", "B"].map((letter) => defaultForm(briefing.id, bank, letter));

/** Looks at all items of a briefing by the 20 rules; what the briefing waives, with its reason, is left out. */
export function lintBriefing(loaded: LoadedBriefing): readonly ItemComplaint[] {
  const { briefing, bank } = loaded;
  return lint({ bank, briefing, forms: printedForms(loaded) }, briefing.waivers).map((finding) => ({
    ...placeOf(finding, loaded),
    level: finding.level,
    reason: `${finding.level}, item "${finding.item}", rule ${finding.rule}: ${finding.reason}`,
  }));
}

/** A derived item is mended where its statement is, an item by hand where it stands, anything else in `briefing.yaml`. */
function placeOf({ item: id }: Finding, loaded: LoadedBriefing): Complaint {
  const item = itemById(loaded.bank, id);
  const statement = item?.statements[0];
  if (item?.origin === "hand") return loaded.complainOfItem(id, "");
  if (statement !== undefined) return loaded.complainOfStatement(statement, "content", "");
  return loaded.complainOfBriefing(["waivers"], "");
}
