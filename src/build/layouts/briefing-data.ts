import type { Bank } from "../../../quiz/bank.ts";
import type { Briefing } from "../../model/briefing.ts";

/** `briefing.json`: all of a briefing as data, with the field names of the YAML files. */
export function briefingData(briefing: Briefing, bank: Bank): string {
  const { id, title, date, language, summary, source, people, statements, parts } = briefing;
  const data = {
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
    items: bank.map(
      ({ id: itemId, kind, stem, context, rows, options, key, rationale, statements: proofs, part }) => ({
        id: itemId,
        kind,
        part,
        stem,
        ...(context ? { context: context.parts } : {}),
        ...(rows ? { rows: rows.map((row) => ({ id: row.id, parts: row.parts })) } : {}),
        options: options.map((option) => ({ id: option.id, text: option.text })),
        key,
        rationale,
        statements: proofs,
      }),
    ),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}
