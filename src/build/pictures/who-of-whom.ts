import { speakersOf, statementsBy, type Briefing } from "../../model/briefing.ts";
import type { Person } from "../../model/person.ts";
import { html, type Html } from "../layouts/html.ts";

const MOST_SUBJECTS = 6;

/** Who speaks of whom: a row for each speaker, a column for each of those most spoken of. */
export function whoOfWhomPicture(briefing: Briefing): Html {
  const speakers = speakersOf(briefing);
  const subjects = briefing.people
    .map((person) => ({ person, count: countAbout(briefing, person) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_SUBJECTS)
    .map(({ person }) => person);
  return html`<table class="who-of-whom">
    <caption>
      Who speaks of whom: number of statements
    </caption>
    <thead>
      <tr>
        <th scope="col">Speaker</th>
        ${subjects.map((one) => html`<th scope="col">${shortName(one)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${speakers.map(
        (speaker) =>
          html`<tr>
            <th scope="row">${shortName(speaker)}</th>
            ${subjects.map((subject) => {
              const count = countOf(briefing, speaker, subject);
              return html`<td>${count > 0 ? count : ""}</td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const shortName = ({ name, body }: Person): string => (body ? name : (name.split(" ").at(-1) ?? name));

const countAbout = ({ statements }: Briefing, { id }: Person): number =>
  statements.filter(({ speaker, about }) => speaker !== undefined && about.includes(id)).length;

const countOf = (briefing: Briefing, speaker: Person, subject: Person): number =>
  statementsBy(briefing, speaker.id).filter(({ about }) => about.includes(subject.id)).length;
