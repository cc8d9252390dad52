import { hasStatement, type Briefing } from "../../src/model/briefing.ts";
import { remembered } from "../../src/model/remembered.ts";
import { contentParts, quotedParts } from "../../src/model/statement.ts";
import { alsoSaidBy } from "../echoes.ts";
import { GAP, pairIn, REPORT_ITSELF, type Item } from "../item.ts";
import { findingIf, type ItemRule } from "./finding.ts";
import { firstStatement } from "./texts.ts";

/** Rule 1 (own; W3C Web Annotation): the key is proved by statements of the briefing, and asks for what the item offers. */
export const keyIsProvable: ItemRule = (item, { briefing }) => {
  const known = item.statements.filter((id) => hasStatement(briefing, id));
  const offered = item.key.filter((key) => isOffered(key, item));
  const broken =
    item.statements.length === 0 || known.length < item.statements.length || offered.length < item.key.length;
  return findingIf(broken || item.key.length === 0, {
    rule: 1,
    level: "error",
    item: item.id,
    reason: "the key is not proved by statements of the briefing, or is no option",
  });
};

function isOffered(key: string, item: Item): boolean {
  const pair = item.rows ? pairIn(key) : undefined;
  const option = pair?.option ?? key;
  return (
    item.options.some(({ id }) => id === option) &&
    (!pair || (item.rows ?? []).some(({ id }) => id === pair.row))
  );
}

/** Rule 2 (own; PolNeAR): whoever is keyed as the speaker is the speaker of the statement, in its passage. */
export const speakerIsProvable: ItemRule = (item, { briefing }) => {
  if (item.kind !== "who-said-it") return [];
  const statement = firstStatement(item, briefing);
  const keyed = item.options.find(({ id }) => id === item.key[0]);
  const speaker = statement?.speaker ?? REPORT_ITSELF;
  const isNobody =
    statement !== undefined &&
    !contentParts(statement).some(({ text }) => text === item.context?.parts[0]?.text);
  return findingIf(!isNobody && (keyed?.person ?? keyed?.id) !== speaker, {
    rule: 2,
    level: "error",
    item: item.id,
    reason: `the statement's speaker is ${speaker}, the key is ${item.key.join(", ")}`,
  });
};

/** Rule 3 (HDR, only one right answer): no other option said the same. */
export const oneBestAnswer: ItemRule = (item, { briefing }) => {
  if (item.kind !== "who-said-it") return [];
  const statement = firstStatement(item, briefing);
  const also = item.people.distractors.filter((id) => statement && alsoSaidBy(statement, id, briefing));
  return findingIf(also.length > 0, {
    rule: 3,
    level: "error",
    item: item.id,
    reason: `${also.join(", ")} said the same`,
  });
};

/** Rule 4 (NBME, distractors not plausible; own): every option that is a person or a statement occurs in the source. */
export const optionsAreReal: ItemRule = (item, { briefing }) => {
  const invented = item.options.filter(
    ({ person, statement }) =>
      (person !== undefined && !peopleThere(briefing).has(person)) ||
      (statement !== undefined && !hasStatement(briefing, statement)),
  );
  return findingIf(invented.length > 0, {
    rule: 4,
    level: "error",
    item: item.id,
    reason: `not in the source: ${invented.map(({ text }) => text).join("; ")}`,
  });
};

/** All who speak, are spoken of, or whose words are passed on. */
const peopleThere = remembered(
  ({ statements }: Briefing) =>
    new Set(statements.flatMap(({ speaker, about, relays }) => [speaker, ...about, ...relays])),
);

/** Rule 18 (own; DirectQuote, PolNeAR): what stands in quotation marks is quoted in the source, and ours has none. */
export const verbatimHonesty: ItemRule = (item, { briefing }) => {
  const quoted = allQuoted(briefing);
  const shown = [item.context, ...(item.rows ?? [])].flatMap(
    (one) => one?.parts.filter((part) => part.quoted) ?? [],
  );
  const isVerbatim = (text: string): boolean =>
    quoted.has(text) || (text.includes(GAP) && [...quoted].some((one) => gapFits(text, one)));
  const broken =
    shown.some(({ text }) => !isVerbatim(text)) || (item.context?.ours === true && shown.length > 0);
  return findingIf(broken, {
    rule: 18,
    level: "error",
    item: item.id,
    reason: "quotation marks around words that are not quoted",
  });
};

const allQuoted = remembered(
  ({ statements, unattributed }: Briefing) =>
    new Set([...statements.flatMap(quotedParts), ...unattributed.map(({ exact }) => exact)]),
);

/** True where the text is the quotation with one word taken out. */
function gapFits(text: string, quotation: string): boolean {
  const [before = "", after] = text.split(/_+/);
  return after !== undefined && quotation.startsWith(before) && quotation.endsWith(after);
}
