import { relative } from "node:path";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import type { OpenQuestion } from "../content/open-questions.ts";
import { html, type Html } from "./html.ts";

/** `1 open question`, `23 open questions` */
export const questionCount = ({ length }: readonly OpenQuestion[]): string =>
  `${length} open question${length === 1 ? "" : "s"}`;

/** What is open in a draft beside its statements; nothing in a finished briefing. */
export function openQuestionsList(loaded: LoadedBriefing): Html | false {
  const { openQuestions } = loaded;
  const others = openQuestions.filter((one) => statementOf(loaded, one) === undefined);
  return (
    openQuestions.length > 0 &&
    html`<section class="open" id="open:" aria-labelledby="open-title">
      <h2 id="open-title">A draft with ${questionCount(openQuestions)}</h2>
      <p>
        Settle each one where it stands, then delete its line. This page follows as you save; the site is
        built once none is left.
      </p>
      <ul>
        ${others.map((one) => html`<li>${question(one)}</li>`)}
      </ul>
    </section>`
  );
}

/** What is open about one statement, to stand beside it. */
export const questionsAbout = (loaded: LoadedBriefing, statement: string): readonly Html[] =>
  loaded.openQuestions
    .filter((one) => statementOf(loaded, one) === statement)
    .map((one) => html`<p class="open-question">To check: ${question(one)}</p>`);

const question = ({ file, line, question: text }: OpenQuestion): Html =>
  html`${text} <code>${relative(process.cwd(), file)}:${line}</code>`;

const statementOf = ({ statementBelow }: LoadedBriefing, { file, line }: OpenQuestion): string | undefined =>
  file.endsWith("statements.yaml") ? statementBelow(line) : undefined;
