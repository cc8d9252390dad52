import { personById, type Briefing, type Unattributed } from "../../src/model/briefing.ts";
import { contentParts, hasSpeaker, quotedParts, type Statement } from "../../src/model/statement.ts";
import { nearness, sharedWords, wordsOf } from "../content-words.ts";
import { finishItems, type Draft } from "../draft.ts";
import { alsoSaidBy, withoutEchoes } from "../echoes.ts";
import { feedbackOn } from "../feedback.ts";
import { NOBODY, REPORT_ITSELF, type Option } from "../item.ts";
import type { ItemModule } from "../item-module.ts";
import { POINTS_BACK, UNSETTLED } from "../language.ts";
import { givesAway } from "../mentions.ts";
import { scoreOne } from "../score.ts";
import { fullProvenance, onlyQuoted, quotedText, voiceName } from "../statement-text.ts";
import { nobodyOption, reportOption, rightVoice, speakersOf, wrongVoice, wrongVoices } from "../voices.ts";
import { wording } from "../wording.ts";

/** Quotations up to this many words drift into headlines, so that "Nobody" is a fair guess for them. */
const CATCHPHRASE = 6;

/** How near a speaker has to be before their words are easily mixed up with the report's own. */
const TRAP = 5;

/** Who said it: a speaker, the report itself, or nobody. */
export const whoSaidIt: ItemModule = {
  rule: wording.rules.one,
  derive: (briefing) =>
    finishItems(briefing, [...fromSpeakers(briefing), ...fromTheReport(briefing), ...fromNobody(briefing)]),
  score: scoreOne,
  feedback: feedbackOn,
};

/** Not asked where the words give their speaker away (rule 9): other kinds ask for those statements. */
function fromSpeakers(briefing: Briefing): readonly Draft[] {
  return withoutSeries(withoutEchoes(briefing.statements.filter(({ kind }) => hasSpeaker(kind)))).flatMap((statement) => {
    const speaker = personById(briefing, statement.speaker ?? "");
    if (givesAway(quotedText(statement), speaker, briefing.people)) return [];
    const wrong = wrongVoices(statement, speaker, briefing).filter(({ id }) => !alsoSaidBy(statement, id, briefing));
    if (wrong.length < 2) return [];
    const options = [
      rightVoice(speaker, statement, fullProvenance(statement, briefing)),
      ...wrong.map((person) => wrongVoice(person, statement, briefing)),
      ...outsiders(statement, wrong.length, briefing),
    ];
    return [draftOf(statement, briefing, options)];
  });
}

/** Of several questions called out on one occasion, the first: the others would have the same options. */
const withoutSeries = (statements: readonly Statement[]): readonly Statement[] =>
  statements.filter(
    (one, index) => !asks(one) || !statements.slice(0, index).some((other) => asks(other) && other.speaker === one.speaker),
  );

/** "The report itself" beside paraphrases, questions and short lists of names; "Nobody" beside catchphrases. */
function outsiders(statement: Statement, names: number, briefing: Briefing): readonly Option[] {
  if (statement.kind === "indirect" || asks(statement) || names < 3) return [reportOption(statement, briefing, "")];
  if (!isCatchphrase(statement)) return [];
  return [nobodyOption(statement.id, wording.feedback.hasSpeaker(voiceName(statement, briefing)))];
}

/**
 * What the report infers right beside a speaker's words.
 *
 * One item for each speaker's statement, on the inference that is nearest to it. Not
 * where the same passage cites somebody on the same topic: there a reader may
 * fairly put both down to the speaker.
 */
function fromTheReport(briefing: Briefing): readonly Draft[] {
  const own = briefing.statements.filter((one) => one.kind === "inference" && standsAlone(one, briefing));
  const traps = withoutEchoes(briefing.statements.filter(({ kind }) => hasSpeaker(kind))).flatMap((said) => {
    const near = own
      .filter((claim) => Math.abs(claim.passage - said.passage) <= 2)
      .toSorted((a, b) => nearness(said, b) - nearness(said, a))[0];
    return near && nearness(said, near) >= TRAP ? [{ claim: near, said }] : [];
  });
  const once = traps.filter(({ claim }, index) => traps.findIndex((other) => other.claim === claim) === index);
  return once.flatMap(({ claim, said }) => ownVoice(claim, said, briefing));
}

const standsAlone = (claim: Statement, briefing: Briefing): boolean =>
  !POINTS_BACK.test(claim.content) &&
  !UNSETTLED.test(claim.note ?? "") &&
  !briefing.statements.some(
    (one) => hasSpeaker(one.kind) && one.passage === claim.passage && sharedWords(one.content, claim.content) > 0,
  );

function ownVoice(claim: Statement, said: Statement, briefing: Briefing): readonly Draft[] {
  const near = personById(briefing, said.speaker ?? "");
  const persons = [near, ...wrongVoices(claim, near, briefing)].slice(0, 3);
  if (givesAway(claim.content, near, []) || persons.length < 2) return [];
  const why = fullProvenance(claim, briefing);
  const options = [...persons.map((person) => wrongVoice(person, claim, briefing)), reportOption(claim, briefing, why)];
  return [draftOf(claim, briefing, options)];
}

/**
 * Words in quotation marks that nobody is named for.
 *
 * Only whole sentences: a group's name or a taunt taken up again is no statement.
 * The statement that stands for them is the one whose remark repeats the words.
 */
function fromNobody(briefing: Briefing): readonly Draft[] {
  return briefing.unattributed
    .filter(({ exact }) => /[.!?]$/.test(exact))
    .flatMap((span) => {
      const carrier = briefing.statements.find(({ passage, note }) => passage === span.passage && note?.includes(span.exact));
      return carrier ? nobodySaid(span, carrier, briefing) : [];
    });
}

function nobodySaid(span: Unattributed, carrier: Statement, briefing: Briefing): readonly Draft[] {
  const persons = speakersOf(briefing).filter(({ id, body }) => !body && carrier.about.includes(id));
  const [first] = persons;
  const asked: Statement = { ...carrier, kind: "direct", content: span.exact };
  const wrong = first ? [...new Set([...persons, ...wrongVoices(asked, first, briefing)])].slice(0, 3) : [];
  if (wrong.length < 2) return [];
  const options = [...wrong.map((person) => wrongVoice(person, asked, briefing)), nobodyOption(carrier.id, span.because)];
  return [{ ...draftOf(asked, briefing, options), key: [NOBODY], rationale: span.because }];
}

function draftOf(statement: Statement, briefing: Briefing, options: readonly Option[]): Draft {
  return {
    id: `who-said-${statement.id}`,
    kind: "who-said-it",
    stem: stemFor(statement),
    context: { parts: contentParts(statement), ours: quotedParts(statement).length === 0 },
    options,
    key: [statement.speaker ?? REPORT_ITSELF],
    rationale: fullProvenance(statement, briefing),
    statements: [statement.id],
  };
}

function stemFor(statement: Statement): string {
  if (asks(statement)) return wording.stems.whoAsksThis;
  return quotedParts(statement).length > 0 ? wording.stems.whoseWords : wording.stems.whoSaysThis;
}

const asks = ({ kind, content }: Statement): boolean => kind === "direct" && content.endsWith("?");

const isCatchphrase = (statement: Statement): boolean => wordsOf(onlyQuoted(statement)).length <= CATCHPHRASE;

