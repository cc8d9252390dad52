import { statementsBy, type Briefing } from "../../model/briefing.ts";
import type { Person } from "../../model/person.ts";
import { html, type Html } from "../layouts/html.ts";

/** Who speaks in the source: name, role, and in how many statements; those who speak most come first. */
export function peoplePicture(briefing: Briefing): Html {
  const speakers = briefing.people
    .map((person) => ({ person, count: countOf(briefing, person) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return html`<ul class="people">
    ${speakers.map(
      ({ person, count }) =>
        html`<li>
          <b>${person.name}</b><span>${person.role}</span
          ><span>${count} ${count === 1 ? "statement" : "statements"}</span>
        </li>`,
    )}
  </ul>`;
}

const countOf = (briefing: Briefing, person: Person): number => statementsBy(briefing, person.id).length;
