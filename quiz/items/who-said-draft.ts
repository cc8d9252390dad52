import type { Briefing } from "../../src/model/briefing.ts";
import { contentParts, quotedParts, type Statement } from "../../src/model/statement.ts";
import type { Draft } from "../draft.ts";
import { REPORT_ITSELF, type Option } from "../item.ts";
import { fullProvenance } from "../statement-text.ts";
import { wording } from "../wording.ts";

/** An item that asks for the voice of a statement; the report itself is the key where nobody is cited. */
export function whoSaidDraft(statement: Statement, briefing: Briefing, options: readonly Option[]): Draft {
  return {
    id: `who-said-${statement.id}`,
    kind: "who-said-it",
    stem: stemFor(statement),
    context: { parts: contentParts(statement), ours: quotedParts(statement).length === 0 },
    options,
    key: [statement.speaker ?? REPORT_ITSELF],
    rationale: fullProvenance(statement, briefing),
    statements: [statement.id],
  };
}

function stemFor(statement: Statement): string {
  if (asks(statement)) return wording.stems.whoAsksThis;
  return quotedParts(statement).length > 0 ? wording.stems.whoseWords : wording.stems.whoSaysThis;
}

/** True for a question that somebody is quoted with. */
export const asks = ({ kind, content }: Statement): boolean => kind === "direct" && content.endsWith("?");
