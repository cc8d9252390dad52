import { itemById } from "../../../quiz/bank.ts";
import type { Form } from "../../../quiz/form.ts";
import { lint } from "../../../quiz/lint/lint.ts";
import type { Finding, Level } from "../../../quiz/lint/finding.ts";
import { defaultForm } from "../../../quiz/paper-choice.ts";
import { didYouMean, type Complaint } from "../content/complaint.ts";
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
  const findings = lint({ bank, briefing, forms: printedForms(loaded) }, briefing.waivers);
  return [
    ...findings.map((finding) => ({
      ...placeOf(finding, loaded),
      level: finding.level,
      reason: `${finding.level}, item "${finding.item}", rule ${finding.rule}: ${finding.reason}`,
    })),
    ...voidOmissions(loaded),
  ];
}

/** What is to be left out and would not be asked anyway: a slip of the pen, or a statement that was edited since. */
const voidOmissions = ({
  briefing,
  derivable,
  complainOfBriefing,
}: LoadedBriefing): readonly ItemComplaint[] =>
  briefing.omitted.flatMap(({ items }, index) =>
    items
      .filter((item) => !derivable.includes(item))
      .map((item) => ({
        ...complainOfBriefing(["omitted", index, "items", items.indexOf(item)], ""),
        level: "warning" as const,
        reason: `warning, no item "${item}" follows from the statements that could be omitted.${didYouMean(item, derivable)}`,
      })),
  );

/** A derived item is mended where its statement is, an item by hand where it stands, anything else in `briefing.yaml`. */
function placeOf({ item: id }: Finding, loaded: LoadedBriefing): Complaint {
  const item = itemById(loaded.bank, id);
  const statement = item?.statements[0];
  if (item?.origin === "hand") return loaded.complainOfItem(id, "");
  if (statement !== undefined) return loaded.complainOfStatement(statement, "content", "");
  return loaded.complainOfBriefing(["waivers"], "");
}
