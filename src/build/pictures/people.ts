import { speakersOf, statementsBy, type Briefing } from "../../model/briefing.ts";
import { KINDS, KIND_NAMES, type Statement } from "../../model/statement.ts";
import { html, type Html } from "../layouts/html.ts";
import { kindShape } from "../layouts/kind-mark.ts";
import { bySpeaker } from "../layouts/statement-filters.ts";

/** Who's who: name, role, and a mark for each statement by its kind; those who speak most come first. */
export function peoplePicture(briefing: Briefing, statementsPage: string): Html {
  const cards = speakersOf(briefing)
    .map((person) => ({ person, statements: statementsBy(briefing, person.id) }))
    .toSorted((a, b) => b.statements.length - a.statements.length);
  return html`<ul class="picture people">
    ${cards.map(
      ({ person, statements }) =>
        html`<li>
          <a href="${statementsPage}#${bySpeaker(person.id)}">${person.name}</a>
          ${person.role !== undefined && html`<span class="role">${person.role}</span>`}
          <span class="marks">${marks(statements)}</span>
        </li>`,
    )}
  </ul>`;
}

function marks(statements: readonly Statement[]): Html {
  const counts = KINDS.map((kind) => ({ kind, count: statements.filter((one) => one.kind === kind).length }));
  const words = counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${KIND_NAMES[kind].toLowerCase()}`);
  return html`<span aria-hidden="true"
      >${counts.map(({ kind, count }) => Array.from({ length: count }, () => kindShape(kind)))}</span
    >
    <span class="count"
      >${statements.length}<span class="visually-hidden">
        ${statements.length === 1 ? "statement" : "statements"}: ${words.join(", ")}</span
      ></span
    >`;
}
