import { hashNumber } from "../../quiz/hash.ts";

// Two halves make a word, so that a long report has as many of them as a real one.
const START =
  "mill,stone,river,apple,copper,winter,harbour,barley,timber,lantern,granite,willow,market,linen,salt,oak,glass,corn,iron,clay".split(
    ",",
  );
const END =
  "yard,house,bridge,works,field,gate,store,path,ferry,loft,press,wheel,shed,landing,court,basin,lock,tower,quay,well".split(
    ",",
  );
const QUALITIES =
  "narrow,older,northern,quiet,crowded,unfinished,shallow,wooden,temporary,eastern,costly,modest,damp,spacious,restored".split(
    ",",
  );
const ACTIONS =
  "needs,serves,replaces,delays,feeds,crosses,shelters,connects,outlasts,surrounds,supplies,divides".split(
    ",",
  );
const ENDS =
  "before the frost,after the harvest,without a permit,along the river,during the repairs,until the vote,behind the dunes,under the old rules,between both towns,against the advice".split(
    ",",
  );
const FIRST = "Ada,Bo,Cleo,Dag,Edda,Finn,Gro,Hal,Ida,Jon,Kaja,Leif,Mia,Nils,Oda,Per,Runa,Siv,Tor,Una".split(
  ",",
);
const LAST_START = "Berg,Dal,Ek,Furu,Gran,Holm,Kvist,Lind,Moe,Nord".split(",");
const LAST_END = "aas,by,gren,heim,lund,mark,rud,stad,vik,voll".split(",");

/** An invented sentence without its full stop: the same number, the same words. */
export function sentence(number: number): string {
  const pick = (words: readonly string[], field: string): string =>
    words[hashNumber(String(number), field) % words.length] ?? "";
  const thing = (field: string): string => pick(START, `${field}1`) + pick(END, `${field}2`);
  return `The ${pick(QUALITIES, "a")} ${thing("b")} ${pick(ACTIONS, "d")} ${number + 10} ${pick(QUALITIES, "e")} ${thing("f")}s ${pick(ENDS, "g")}`;
}

/** An invented name, another for each number up to 2,000. */
export const personName = (number: number): string =>
  `${FIRST[number % 20]} ${LAST_START[Math.floor(number / 20) % 10]}${LAST_END[Math.floor(number / 200) % 10]}`;
