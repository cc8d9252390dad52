import { speakersOf, type Briefing } from "../../model/briefing.ts";
import type { Person } from "../../model/person.ts";
import { html, raw, type Html } from "../layouts/html.ts";
import { bySpeakerAndSubject, pairs } from "../layouts/statement-filters.ts";

const MOST_SUBJECTS = 7;

/** Who speaks of whom: a row for each speaker, a column for each of those most spoken of, most first. */
export function whoOfWhomPicture(briefing: Briefing, statementsPage: string): Html {
  const counts = countPairs(briefing);
  const sumOf = (part: 0 | 1, id: string): number =>
    [...counts].reduce((sum, [pair, count]) => sum + (pair.split(":")[part] === id ? count : 0), 0);
  const most = (part: 0 | 1, people: readonly Person[]): readonly Person[] =>
    people.filter(({ id }) => sumOf(part, id) > 0).toSorted((a, b) => sumOf(part, b.id) - sumOf(part, a.id));
  const subjects = most(1, briefing.people).slice(0, MOST_SUBJECTS);
  const largest = Math.max(1, ...counts.values());
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
        ${most(0, speakersOf(briefing)).map(
          (speaker) =>
            html`<tr>
              <th scope="row">${shortName(speaker)}</th>
              ${subjects.map((subject) => {
                const count = counts.get(`${speaker.id}:${subject.id}`) ?? 0;
                const href = `${statementsPage}#${bySpeakerAndSubject(speaker.id, subject.id)}`;
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

function countPairs({ statements }: Briefing): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pair of statements.flatMap(pairs)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

/** A circle whose area is the share of the largest count; never too small for its number. */
const bubble = (share: number): Html =>
  raw(
    `<svg viewBox="0 0 40 40" aria-hidden="true"><circle cx="20" cy="20" r="${(20 * Math.sqrt(share)).toFixed(1)}"/></svg>`,
  );

const shortName = ({ name, body }: Person): string => (body ? name : (name.split(" ").at(-1) ?? name));
