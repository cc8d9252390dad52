import { itemTable, renderTable } from "../../../quiz/lint/item-table.ts";
import { loadBriefings } from "../briefings.ts";
import { formatComplaints } from "../content/complaint.ts";
import { parseOnly } from "../markdown/markdown.ts";
import { lintBriefing, printedForms } from "./lint-briefing.ts";

const root = process.argv[2] ?? "slides";
const { loaded, complaints } = loadBriefings(root, parseOnly());
if (complaints.length > 0) console.error(formatComplaints(complaints));
for (const one of loaded) {
  const findings = lintBriefing(one);
  console.log(`${one.briefing.id}\n${renderTable(itemTable(one.bank, printedForms(one)))}`);
  console.log(findings.length > 0 ? formatComplaints(findings) : "The 20 rules find nothing.");
  if (findings.some(({ level }) => level === "error")) process.exitCode = 1;
}
if (complaints.length > 0) process.exitCode = 1;
