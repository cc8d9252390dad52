import type { Bank } from "../../../quiz/bank.ts";
import type { Item } from "../../../quiz/item.ts";
import type { Briefing } from "../../model/briefing.ts";
import type { BriefingData } from "./briefing-data-schema.ts";
import { letteredOptions } from "./item-view.ts";

/** `briefing.json`: all of a briefing as data, with the field names of the YAML files. */
export function briefingData(briefing: Briefing, bank: Bank): string {
  const { id, title, date, language, summary, source, people, statements, parts } = briefing;
  const data: BriefingData = {
    format: "briefing/1",
    id,
    title,
    date,
    language,
    summary,
    source,
    people: Object.fromEntries(people.map(({ id: personId, ...person }) => [personId, person])),
    statements,
    parts: parts.map((part) => ({
      id: part.id,
      title: part.title,
      slides: part.slides.map((slide) => ({
        id: slide.id,
        title: slide.title,
        statements: slide.statements,
        items: slide.items,
      })),
    })),
    items: bank.map((item) => itemData(briefing, item)),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

/** An item with its options in the order of every page: the first is A. */
const itemData = (briefing: Briefing, item: Item): BriefingData["items"][number] => ({
  id: item.id,
  kind: item.kind,
  part: item.part,
  stem: item.stem,
  ...(item.context ? { context: item.context.parts } : {}),
  ...(item.rows ? { rows: item.rows } : {}),
  options: letteredOptions(briefing, item).map(({ option: { id, text, feedback } }) => ({
    id,
    text,
    ...(feedback === "" ? {} : { feedback }),
  })),
  key: item.key,
  rationale: item.rationale,
  statements: item.statements,
});
