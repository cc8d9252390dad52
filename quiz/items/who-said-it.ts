import { personById, type Briefing } from "../../src/model/briefing.ts";
import { hasSpeaker, type Statement } from "../../src/model/statement.ts";
import { wordsOf } from "../content-words.ts";
import { finishItems, type Draft } from "../draft.ts";
import { alsoSaidBy, withoutEchoes } from "../echoes.ts";
import { feedbackOn } from "../feedback.ts";
import type { Option } from "../item.ts";
import type { ItemModule } from "../item-module.ts";
import { givesAway } from "../mentions.ts";
import { scoreOne } from "../score.ts";
import { fullProvenance, onlyQuoted, quotedText, voiceName } from "../statement-text.ts";
import { nobodyOption, reportOption, rightVoice, wrongVoice, wrongVoices } from "../voices.ts";
import { wording } from "../wording.ts";
import { nobodyDrafts } from "./nobody.ts";
import { ownVoiceDrafts } from "./own-voice.ts";
import { asks, whoSaidDraft } from "./who-said-draft.ts";

/** Quotations up to this many words drift into headlines, so that "Nobody" is a fair guess for them. */
const CATCHPHRASE = 6;

/** Who said it: a speaker, the report itself, or nobody. */
export const whoSaidIt: ItemModule = {
  rule: wording.rules.one,
  derive: (briefing) =>
    finishItems(briefing, [
      ...fromSpeakers(briefing),
      ...ownVoiceDrafts(briefing),
      ...nobodyDrafts(briefing),
    ]),
  score: scoreOne,
  feedback: feedbackOn,
};

/** Not asked where the words give their speaker away (rule 9): other kinds ask for those statements. */
function fromSpeakers(briefing: Briefing): readonly Draft[] {
  const spoken = briefing.statements.filter(({ kind }) => hasSpeaker(kind));
  return withoutSeries(withoutEchoes(spoken, briefing)).flatMap((statement) => {
    const speaker = personById(briefing, statement.speaker ?? "");
    if (givesAway(quotedText(statement), speaker, briefing.people)) return [];
    const wrong = wrongVoices(statement, speaker, briefing).filter(
      ({ id }) => !alsoSaidBy(statement, id, briefing),
    );
    if (wrong.length < 2) return [];
    const options = [
      rightVoice(speaker, statement, fullProvenance(statement, briefing)),
      ...wrong.map((person) => wrongVoice(person, statement, briefing)),
      ...outsiders(statement, wrong.length, briefing),
    ];
    return [whoSaidDraft(statement, briefing, options)];
  });
}

/** Of several questions called out on one occasion, the first: the others would have the same options. */
function withoutSeries(statements: readonly Statement[]): readonly Statement[] {
  const asked = new Set<string | undefined>();
  return statements.filter((one) => {
    const isRepeated = asks(one) && asked.has(one.speaker);
    if (asks(one)) asked.add(one.speaker);
    return !isRepeated;
  });
}

/** "The report itself" beside paraphrases, questions and short lists of names; "Nobody" beside catchphrases. */
function outsiders(statement: Statement, names: number, briefing: Briefing): readonly Option[] {
  if (statement.kind === "indirect" || asks(statement) || names < 3)
    return [reportOption(statement, briefing, "")];
  if (!isCatchphrase(statement)) return [];
  return [nobodyOption(statement.id, wording.feedback.hasSpeaker(voiceName(statement, briefing)))];
}

const isCatchphrase = (statement: Statement): boolean => wordsOf(onlyQuoted(statement)).length <= CATCHPHRASE;
