const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const DETERMINERS = set(
  "the a an this that these those his her its their my our your another some any each every no one two three four five six seven eight nine ten several many most both all few other more half",
);
export const NUMBERS = set("one two three four five six seven eight nine ten");
export const SUBJECT_PRONOUNS = set(
  "he she they it i we you who others some many one everyone somebody someone nobody another several both all most few",
);
export const PERSONAL_PRONOUNS = set("he she they it i we");
export const AUXILIARIES = set(
  "has have had having is are was were be been being will would can could may might must shall should did does do 's 're 've 'd 'll 'm hadn't hasn't haven't didn't doesn't don't won't wouldn't isn't wasn't weren't aren't not cannot couldn't",
);
export const BE_FORMS = set("is are was were be been being 's 're got gets");
export const PREPOSITIONS = set(
  "of for at from with in on to by about as into over under after before during against between among through toward towards without within across behind beyond near since until upon amid despite like outside inside around off above below per via throughout regarding concerning following including according because besides except onto along past up out down aboard",
);
/** Prepositions that tie a second noun to the first: "a spokesman for the agency". */
export const TYING_PREPOSITIONS = set("of for at from with in to on behind");
export const CONJUNCTIONS = set(
  "and or but nor yet so than if when while although though because whereas unless whether where how why as once until that which who whom whose what",
);
export const CLAUSE_OPENERS = set(
  "if when while although though because whereas unless whether where how why as once until after before since that which who whose what but and or nor so yet than",
);
export const ADVERBS = set(
  "long early overnight also then later still now again once further famously repeatedly recently often previously earlier first even only just simply finally already never always soon too quickly reportedly instead ever meanwhile therefore thus sometimes today yesterday tomorrow tonight back ago twice however perhaps indeed not n't",
);
export const TIME_WORDS = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. today yesterday tonight tomorrow morning afternoon evening night week month year day weekend noon time earlier later last next ago then now moment once",
);
/** Verbs that only lead on to another verb: "went on to say", "declined to comment". */
export const LEADING_VERBS = set(
  "go goes went gone going continue continues continued begin begins began start starts started try tries tried refuse refuses refused decline declines declined seek seeks sought use used appear appears appeared seem seems seemed come comes came want wants wanted take takes took move moved rush rushed proceed proceeded feel felt need needs needed manage managed like likes liked on to paused pause stopped hesitate hesitated",
);
const COMMON_VERBS = set(
  "go goes went make makes made take takes took get gets got give gives gave come comes came see sees saw know knows knew think thinks thought find finds found keep keeps kept let lets put puts set sets run runs ran hold holds held bring brings brought lead leads led meet meets met leave leaves left lose loses lost win wins won send sends sent show shows showed shown hear hears heard sit sits sat stand stands stood feel feels felt become becomes became begin begins began buy bought pay pays paid fight fights fought speak speaks spoke read reads write wrote sees seems want wants need needs has have had is are was were did does do sings sang built build faces refers sat rose fell grew drew threw broke chose drove ate flew hit cut sought taught caught sold told bore swore wore shook struck fled rode laid lay spent lies remains includes represents use uses play plays open opens turn turns seem seems help helps work works live lives try tries start starts serve serves carry carries follow follows believe change changes grew appear appears allow allows lack lacks",
);

/** Whether a lower-case word is likely to be a verb in the past tense or one of the common ones. */
export const isVerbLike = (word: string): boolean =>
  AUXILIARIES.has(word) || COMMON_VERBS.has(word) || (/[a-z]{2}ed$/.test(word) && !/(?:eed|red)$/.test(word));

/** Whether a word belongs to the closed classes, which neither name nor describe anybody. */
export const isFunctionWord = (word: string): boolean =>
  PREPOSITIONS.has(word) ||
  CONJUNCTIONS.has(word) ||
  AUXILIARIES.has(word) ||
  isAdverb(word) ||
  PERSONAL_PRONOUNS.has(word) ||
  OBJECTS.has(word);

const OBJECTS = set("him them us me there here");

export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (/[a-z]{3}ly$/.test(word) && !NOT_ADVERBS.has(word));

const NOT_ADVERBS = set(
  "family ally assembly daily weekly elderly likely friendly anomaly bully supply reply rally july italy early lovely lonely costly deadly monthly yearly only",
);
