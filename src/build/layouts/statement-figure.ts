import { personById, type Briefing } from "../../model/briefing.ts";
import { contentParts, type Occasion, type Statement } from "../../model/statement.ts";
import { html, type Html } from "./html.ts";
import { kindMark } from "./kind-mark.ts";
import { readableDate } from "./readable-date.ts";

/** The content of a statement: somebody's words in quotation marks, ours as they are. */
export function statementContent(statement: Statement): Html {
  const parts = contentParts(statement).map(({ text, quoted }) => (quoted ? html`<q>${text}</q>` : text));
  return html`${parts}`;
}

/** Who speaks: a person with the role, or the report itself. */
export function statementSpeaker(briefing: Briefing, { speaker }: Statement): Html {
  if (speaker === undefined) return html`<b>The report itself</b>`;
  const { name, role } = personById(briefing, speaker);
  return html`<b>${name}</b>${role !== undefined && html`, ${role}`}`;
}

/** Whose words the speaker passes on: `Marco Rubio, who passes on Donald J. Trump`; empty for first-hand words. */
export const relayedVoices = (briefing: Briefing, { relays }: Statement): string =>
  relays.map((id) => personById(briefing, id).name).join(", who passes on ");

/** When, where and to whom, in one line; empty where the source does not say. */
export const occasionText = (occasion: Occasion | undefined, language: string): string =>
  [
    occasion?.at,
    occasion?.to === undefined ? undefined : `to ${occasion.to}`,
    occasion?.when,
    occasion?.on === undefined ? undefined : readableDate(occasion.on, language),
  ]
    .filter((one) => one !== undefined)
    .join(", ");

/** A statement as a figure: its words, who says or passes them on, of what kind, on what occasion, and the passage that proves it. */
export function statementFigure(briefing: Briefing, statement: Statement, statementsPage: string): Html {
  const occasion = occasionText(statement.occasion, briefing.language);
  const relayed = relayedVoices(briefing, statement);
  return html`<figure class="statement" data-kind="${statement.kind}" data-length="${lengthOf(statement)}">
    <blockquote><p>${statementContent(statement)}</p></blockquote>
    <figcaption>
      <span class="speaker"
        >${statementSpeaker(briefing, statement)}${relayed !== "" && html`, passing on ${relayed}`}</span
      >
      <span class="proof"
        >${kindMark(statement.kind)}<a href="${statementsPage}#${statement.id}"
          >Passage ${statement.passage}</a
        >${occasion !== "" && html`<span class="occasion">${occasion}</span>`}</span
      >
    </figcaption>
  </figure>`;
}

/** How much room the words take: the theme sets shorter ones larger. */
function lengthOf({ content }: Statement): "short" | "medium" | "long" {
  if (content.length <= 70) return "short";
  return content.length <= 150 ? "medium" : "long";
}
