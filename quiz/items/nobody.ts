import { speakersOf, type Briefing, type Unattributed } from "../../src/model/briefing.ts";
import type { Statement } from "../../src/model/statement.ts";
import type { Draft } from "../draft.ts";
import { NOBODY } from "../item.ts";
import { nobodyOption, wrongVoice, wrongVoices } from "../voices.ts";
import { whoSaidDraft } from "./who-said-draft.ts";

/**
 * Words in quotation marks that nobody is named for.
 *
 * Only whole sentences: a group's name or a taunt taken up again is no statement.
 * The statement that stands for them is the one whose remark repeats the words.
 */
export function nobodyDrafts(briefing: Briefing): readonly Draft[] {
  return briefing.unattributed
    .filter(({ exact }) => /[.!?]$/.test(exact))
    .flatMap((span) => {
      const carrier = briefing.statements.find(
        ({ passage, note }) => passage === span.passage && note?.includes(span.exact),
      );
      return carrier ? nobodySaid(span, carrier, briefing) : [];
    });
}

function nobodySaid(span: Unattributed, carrier: Statement, briefing: Briefing): readonly Draft[] {
  const persons = speakersOf(briefing).filter(({ id, body }) => !body && carrier.about.includes(id));
  const [first] = persons;
  const asked: Statement = { ...carrier, kind: "direct", content: span.exact };
  const wrong = first ? [...new Set([...persons, ...wrongVoices(asked, first, briefing)])].slice(0, 3) : [];
  if (wrong.length < 2) return [];
  const options = [
    ...wrong.map((person) => wrongVoice(person, asked, briefing)),
    nobodyOption(carrier.id, span.because),
  ];
  return [{ ...whoSaidDraft(asked, briefing, options), key: [NOBODY], rationale: span.because }];
}
