import type { Briefing } from "../../model/briefing.ts";

/** `briefing.json`: all of a briefing as data, with the field names of the YAML files. */
export function briefingData(briefing: Briefing): string {
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
    items: briefing.handItems.map((item) => {
      const options = item.options.map(({ text, proof }, index) => ({
        id: "abcdefgh"[index] ?? String(index),
        text,
        proof,
      }));
      return {
        id: item.id,
        kind: item.kind,
        stem: item.stem,
        options: options.map((option) => ({ id: option.id, text: option.text })),
        key: options.filter(({ proof }) => proof !== undefined).map((option) => option.id),
        rationale: item.rationale,
        statements: options.flatMap(({ proof }) => proof ?? []),
      };
    }),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}
