import type { Mention } from "../attribution.ts";
import { namingOf, type Naming } from "./names.ts";

const APPOSITION =
  /^(?: \([^()]{1,20}\))?, ((?:an?|the|former|one of|his|her|its|their|co-founder|founder|chief|head|president|chairman|chairwoman|director|professor|editor|author)\b(?:[^,;:.()"“”]|(?<=\b(?:\p{Lu}|Mrs?|Ms|Dr|Gen|Sen|Gov|St))\.){3,90}?)(?=[,;:()"“”]|\.(?:\s|$)|$)/u;
const AFTER_ROLE = /\s(?:who|whom|whose|which|that|said|says|told|tells|has|had|was|is|were|are)\b.*$/;

/** What the text says the one is whom it mentions: a title before the name, or an explanation after it. */
export function roleOf(text: string, mention: Mention): string | undefined {
  const after = appositionAfter(text, mention.end);
  if (after !== undefined) return after;
  const naming = namingOf(mention.core);
  return naming.name === "" && nameAfter(text, mention) === undefined ? undefined : officeOf(naming);
}

/** The title before a name, without its article: "Transport Minister". */
export const officeOf = ({ role }: Naming): string | undefined =>
  role.replace(/^(?:the|an?|another|one|his|her|its|their)(?: |$)/i, "") || undefined;

/** "…, a lawyer for the port, …": what explains the name that ends there. */
export function appositionAfter(text: string, end: number): string | undefined {
  const after = APPOSITION.exec(text.slice(end, end + 140))?.[1];
  return (
    after
      ?.replace(AFTER_ROLE, "")
      .replace(/^(?:an?|the) /, "")
      .trim() || undefined
  );
}

const NAME_AFTER = /^, (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}),/u;

/** The name that follows a description: "her partner at the firm, Bo Ek, said" */
export const nameAfter = (text: string, mention: Mention): string | undefined =>
  NAME_AFTER.exec(text.slice(mention.end, mention.end + 60))?.[1];
