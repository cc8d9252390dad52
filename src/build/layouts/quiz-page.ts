import type { Briefing, Part } from "../../model/briefing.ts";
import type { Person } from "../../model/person.ts";
import { remembered } from "../../model/remembered.ts";
import type { Item } from "../../../quiz/item.ts";
import { factsOf } from "../../../quiz/item-facts.ts";
import { html, raw, type Html } from "./html.ts";
import { itemView } from "./item-view.ts";
import { page } from "./page.ts";

/** Where the quiz is shown: what its page links to, and who keeps the answers. */
export interface QuizHost {
  readonly root: string;
  readonly statementsPage: string;
  readonly script: string;
  /** Above everything else: the ways out. */
  readonly header: Html;
  readonly whoKeeps: string;
  /** What stands below the questions: a place to look after the answers. */
  readonly keeping: Html;
}

const site = (briefing: Briefing): QuizHost => ({
  root: "../../",
  statementsPage: "../statements/",
  script: "quiz",
  header: html`<header class="site-head">
    <a href="../../">Briefings</a> · <a href="../study/">${briefing.title}</a>
  </header>`,
  whoKeeps: "What you answer stays on this device.",
  keeping: keeping(),
});

/** The quiz: all items, to read without scripts; with them one at a time, and kept on the device or by its host. */
export function quizPage(briefing: Briefing, items: readonly Item[], host = site(briefing)): string {
  return page({
    title: `Quiz – ${briefing.title}`,
    description: `Who said what? ${items.length} questions on “${briefing.title}”, each with its proof.`,
    language: briefing.language,
    root: host.root,
    styles: ["quiz"],
    script: host.script,
    body: html`<body data-briefing="${briefing.id}">
      ${host.header}
      <main class="quiz">
        <h1>Who said what?</h1>
        <p class="lead">
          ${items.length} questions. Each answer opens the passage that proves it. ${host.whoKeeps}
        </p>
        <p class="notice" data-notice hidden></p>
        <section class="session" data-session hidden aria-labelledby="session-title">
          <h2 id="session-title" tabindex="-1" data-session-title></h2>
          <progress value="0" max="1" aria-hidden="true" data-session-progress></progress>
          <div data-session-item></div>
          <p>
            <button type="button" class="next" data-next hidden>Next question</button>
            <button type="button" data-stop>Stop here</button>
          </p>
        </section>
        <section class="results" data-results hidden aria-labelledby="results-title">
          <h2 id="results-title" tabindex="-1">Results</h2>
          <div data-results-body></div>
        </section>
        ${chooser(briefing, items)} ${host.keeping}
        <div class="bank" data-bank>
          ${briefing.parts.map((part) => bankOfPart(briefing, part, items, host))}
        </div>
        <p class="visually-hidden" role="status" data-announce></p>
      </main>
      ${itemsData(items)}
    </body>`,
  });
}

/** What the page's script has to know of the items. A data block runs nothing, so the policy has nothing to say about it. */
export const itemsData = remembered((items: readonly Item[]): Html =>
  raw(
    `<script type="application/json" data-items>${JSON.stringify(items.map(factsOf)).replaceAll("<", "\\u003c")}</script>`,
  ),
);

const bankOfPart = (briefing: Briefing, part: Part, items: readonly Item[], host: QuizHost): Html =>
  html`<section aria-labelledby="part:${part.id}">
    <h2 id="part:${part.id}">${part.title}</h2>
    ${items.filter((item) => item.part === part.id).map((item) => itemView(briefing, item, host.statementsPage))}
  </section>`;

function chooser(briefing: Briefing, items: readonly Item[]): Html {
  const people = briefing.people.filter(({ id }) => items.some((item) => item.people.key.includes(id)));
  return html`<section class="choose scripted" data-choose aria-labelledby="choose-title">
    <h2 id="choose-title" tabindex="-1">Practise</h2>
    <p data-due></p>
    <p>
      <label
        >Questions
        <select>
          <option value="due" data-choice-due>Due today</option>
          <option value="all" selected>Everything (${items.length})</option>
          ${briefing.parts.map((part) => partChoice(part, items))}${people.map((person) => personChoice(person, items))}
          <option value="missed" data-choice-missed>What I missed</option>
        </select></label
      >
      <button type="button" class="start" data-start>Start</button>
    </p>
  </section>`;
}

const partChoice = (part: Part, items: readonly Item[]): Html =>
  html`<option value="part:${part.id}">
    ${part.title} (${items.filter((item) => item.part === part.id).length})
  </option>`;

const personChoice = (person: Person, items: readonly Item[]): Html =>
  html`<option value="person:${person.id}">
    ${person.name} (${items.filter((item) => item.people.key.includes(person.id)).length})
  </option>`;

const keeping = (): Html =>
  html`<details class="keeping scripted">
    <summary>Your answers on this device</summary>
    <p>They are kept in this browser and nowhere else. Save them to a file to take them along.</p>
    <p>
      <button type="button" data-save>Save to a file</button>
      <label class="file"
        >Load from a file <input type="file" accept="application/json,.json" data-load
      /></label>
      <button type="button" data-forget>Start again</button>
    </p>
    <dialog data-confirm aria-labelledby="confirm-title">
      <form method="dialog">
        <h2 id="confirm-title">Forget all answers?</h2>
        <p>All answers to this briefing on this device are deleted. This cannot be undone.</p>
        <p><button value="keep">Keep them</button> <button value="forget">Forget them</button></p>
      </form>
    </dialog>
  </details>`;
