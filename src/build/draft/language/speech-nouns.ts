const SPEECH_NOUN =
  /^(?:statement|comment|remark|tweet|letter|email|claim|assertion|argument|speech|answer|reply|response|message|post|quote|question|warning|promise|pledge|vow|call|description|observation|admission|announcement|suggestion|testimony|memo|interview|word|insistence|slogan|motto|series|article|report|note|video|ad|advertisement|verdict|assessment|explanation|plea|appeal|advice)s?$/;

/** Whether a noun in lower case means something said or written: "remark", "letters". */
export const isSpeechNoun = (word: string): boolean => SPEECH_NOUN.test(word);
