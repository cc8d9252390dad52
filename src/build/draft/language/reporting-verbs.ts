/**
 * How surely a verb reports words. `speech`: it says that somebody spoke or wrote. `stance`: it says what somebody
 * thinks of something or does to somebody with words, and reports words only when a quotation follows.
 */
export type Strength = "speech" | "stance";

export interface ReportingVerb {
  readonly strength: Strength;
  readonly form: "finite" | "base" | "gerund";
}

const SPEECH = `acknowledge add admit advise agree allege announce answer argue ask assert beg begin bellow boast brag
  caution chant cheer chide chime claim clarify comment complain concede conclude confess confirm contend
  continue counter crow cry deadpan declare demand deny disclose elaborate email emphasise emphasize
  estimate exclaim explain fume gush hint inquire insist instruct interject interrupt joke lament lecture
  marvel muse mutter note observe offer opine plead pledge post pray preach predict proclaim protest quip
  quote rail read reason recall recount reiterate relate remark remind repeat reply report respond retort
  reveal say scoff scold scream shout signal sing snap sneer speculate state stress suggest swear tease
  tell testify text theorize thunder tweet urge venture volunteer vow warn whisper write yell`;
const STANCE = `accept accuse address admonish advocate aim apologise apologize appeal applaud attack bash believe
  belittle bemoan berate blame blast brand call caricature cast chalk challenge champion characterise
  characterize cite commend compare condemn congratulate consider credit criticise criticize decry defend
  deliver denounce deride describe detail ding discuss dismiss disparage doubt dub encourage entitle
  envision expect express extol fault favor favour fear feel find hail hammer hold hope imagine imply
  indicate intend invite invoke issue know label lambast lambaste laud launch liken list maintain mean
  mention mock name nickname oppose order outline paint pan plan portray praise prefer press promise
  propose push question rebuke recommend refer refuse regard reject release reprimand retweet ridicule rip
  rule see show slam speak support talk term thank think threaten title tout understand view vilify voice
  want welcome wonder worry`;
const IRREGULAR: Readonly<Record<string, string>> = {
  say: "said",
  tell: "told",
  write: "wrote",
  read: "read",
  sing: "sang",
  swear: "swore",
  begin: "began",
  think: "thought",
  know: "knew",
  feel: "felt",
  see: "saw",
  understand: "understood",
  hold: "held",
  find: "found",
  mean: "meant",
  speak: "spoke",
  cast: "cast",
  show: "showed",
  quote: "quoted",
  put: "put",
};
const DOUBLING = new Set([
  "quip",
  "admit",
  "slam",
  "brag",
  "dub",
  "refer",
  "pan",
  "beg",
  "rip",
  "chat",
  "blab",
  "plan",
]);

/** Forms that are far more often nouns, or adjectives, than verbs, unless a subject stands right before them. */
const NOUN_LIKE = new Set(
  `address aim aims answer answers appeal appeals attack attacks blame brand brands call calls cast caution
  challenge challenges champion charge charges claim claims comment comments counter credit cry demand
  demands detail details ding doubt doubts email emails estimate estimates express fault fear fears find
  finds hail hope hopes issue issues joke jokes label labels laugh launch list lists mock muse name names
  note notes offer offers order orders pan plan plans post posts praise press promise promises push
  question questions quote quotes rail reason reasons release remark remarks replies reply report reports
  response reveal rule rules show shows sigh signal signals state states stress support term terms test
  text texts title titles tweet tweets view views welcome`.split(/\s+/),
);

const FORMS: ReadonlyMap<string, ReportingVerb> = new Map(
  (["stance", "speech"] as const).flatMap((strength) =>
    formsOfAll(strength === "speech" ? SPEECH : STANCE, strength),
  ),
);

/** What kind of reporting verb a word in lower case is, if it may be one at all. */
export const reportingVerb = (word: string): ReportingVerb | undefined => FORMS.get(word);

/** Whether the form is as likely a noun: "claims", "reports". Only its place in the sentence can tell. */
export const isNounLike = (word: string): boolean => NOUN_LIKE.has(word);

function formsOfAll(verbs: string, strength: Strength): readonly (readonly [string, ReportingVerb])[] {
  return verbs.split(/\s+/).flatMap(
    (verb) =>
      [
        [verb, { strength, form: "base" }],
        [thirdPerson(verb), { strength, form: "finite" }],
        [pastTense(verb), { strength, form: "finite" }],
        [gerund(verb), { strength, form: "gerund" }],
      ] as const,
  );
}

function thirdPerson(verb: string): string {
  if (/(?:s|sh|ch|x|z)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function pastTense(verb: string): string {
  if (IRREGULAR[verb] !== undefined) return IRREGULAR[verb];
  if (DOUBLING.has(verb)) return `${verb}${verb.at(-1)}ed`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith("e") ? `${verb}d` : `${verb}ed`;
}

function gerund(verb: string): string {
  if (DOUBLING.has(verb) || verb === "begin") return `${verb}${verb.at(-1)}ing`;
  return /[^eo]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
