import { speakersOf, type Briefing } from "../../model/briefing.ts";
import { grouped } from "../../model/grouped.ts";
import type { Person } from "../../model/person.ts";
import { html, raw, type Html } from "../layouts/html.ts";
import { bySpeakerAndSubject, pairs } from "../layouts/statement-filters.ts";

const MOST_SUBJECTS = 7;

/** Who speaks of whom: a row for each speaker, a column for each of those most spoken of, most first. */
export function whoOfWhomPicture(briefing: Briefing, statementsPage: string): Html {
  const all = briefing.statements.flatMap(pairs);
  const bySpeaker = grouped(all, ([speaker]) => [speaker]);
  const bySubject = grouped(all, ([, subject]) => [subject]);
  const cells = grouped(all, (pair) => [bySpeakerAndSubject(...pair)]);
  const subjects = mostFirst(briefing.people, bySubject).slice(0, MOST_SUBJECTS);
  const largest = Math.max(1, ...[...cells.values()].map(({ length }) => length));
  return html`<figure class="picture">
    <table class="who-of-whom">
      <caption>
        Number of statements, a row for each speaker, a column for each of whom they speak
      </caption>
      <thead>
        <tr>
          <th scope="col">Speaker</th>
          ${subjects.map((one) => html`<th scope="col"><span>${shortName(one)}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${mostFirst(speakersOf(briefing), bySpeaker).map(
          (speaker) =>
            html`<tr>
              <th scope="row">${shortName(speaker)}</th>
              ${subjects.map((subject) => {
                const anchor = bySpeakerAndSubject(speaker.id, subject.id);
                const count = cells.get(anchor)?.length ?? 0;
                const href = `${statementsPage}#${anchor}`;
                return html`<td>
                  ${count > 0 && html`<a href="${href}">${bubble(count / largest)}<b>${count}</b></a>`}
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </figure>`;
}

/** The people who have anything under their id, those with most first. */
function mostFirst(
  people: readonly Person[],
  byId: ReadonlyMap<string, readonly unknown[]>,
): readonly Person[] {
  const count = ({ id }: Person): number => byId.get(id)?.length ?? 0;
  return people.filter((one) => count(one) > 0).toSorted((a, b) => count(b) - count(a));
}

/** A circle whose area is the share of the largest count; never too small for its number. */
const bubble = (share: number): Html =>
  raw(
    `<svg viewBox="0 0 40 40" aria-hidden="true"><circle cx="20" cy="20" r="${(20 * Math.sqrt(share)).toFixed(1)}"/></svg>`,
  );

const shortName = ({ name, body }: Person): string => (body ? name : (name.split(" ").at(-1) ?? name));
