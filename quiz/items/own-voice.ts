import { personById, type Briefing } from "../../src/model/briefing.ts";
import { hasSpeaker, type Statement } from "../../src/model/statement.ts";
import { sharedWords } from "../content-words.ts";
import type { Draft } from "../draft.ts";
import { withoutEchoes } from "../echoes.ts";
import { POINTS_BACK, UNSETTLED } from "../language.ts";
import { givesAway } from "../mentions.ts";
import { nearStatements } from "../near.ts";
import { fullProvenance } from "../statement-text.ts";
import { reportOption, wrongVoice, wrongVoices } from "../voices.ts";
import { whoSaidDraft } from "./who-said-draft.ts";

/** How near a speaker has to be before their words are easily mixed up with the report's own. */
const TRAP = 5;

/**
 * What the report infers right beside a speaker's words.
 *
 * One item for each speaker's statement, on the inference that is nearest to it. Not
 * where the same passage cites somebody on the same topic: there a reader may
 * fairly put both down to the speaker.
 */
export function ownVoiceDrafts(briefing: Briefing): readonly Draft[] {
  const own = new Set(
    briefing.statements.filter((one) => one.kind === "inference" && standsAlone(one, briefing)),
  );
  const spoken = briefing.statements.filter(({ kind }) => hasSpeaker(kind));
  const traps = new Map<Statement, Statement>();
  for (const said of withoutEchoes(spoken, briefing)) {
    const claim = nearStatements(said, briefing).find(
      ({ statement, nearness }) =>
        nearness >= TRAP && own.has(statement) && Math.abs(statement.passage - said.passage) <= 2,
    )?.statement;
    if (claim && !traps.has(claim)) traps.set(claim, said);
  }
  return [...traps].flatMap(([claim, said]) => ownVoice(claim, said, briefing));
}

const standsAlone = (claim: Statement, briefing: Briefing): boolean =>
  !POINTS_BACK.test(claim.content) &&
  !UNSETTLED.test(claim.note ?? "") &&
  !nearStatements(claim, briefing).some(
    ({ statement: one }) =>
      hasSpeaker(one.kind) && one.passage === claim.passage && sharedWords(one.content, claim.content) > 0,
  );

function ownVoice(claim: Statement, said: Statement, briefing: Briefing): readonly Draft[] {
  const near = personById(briefing, said.speaker ?? "");
  const persons = [near, ...wrongVoices(claim, near, briefing)].slice(0, 3);
  if (givesAway(claim.content, near, []) || persons.length < 2) return [];
  const why = fullProvenance(claim, briefing);
  const options = [
    ...persons.map((person) => wrongVoice(person, claim, briefing)),
    reportOption(claim, briefing, why),
  ];
  return [whoSaidDraft(claim, briefing, options)];
}
