import * as fc from "fast-check";

/** Texts that have broken programs before: markup, directions, invisible and half characters, names of JavaScript, paths. */
const FRAGMENTS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "</script><svg/onload=alert(1)>",
  "</title></section></details>",
  "<!--",
  "-->",
  "]]>",
  "&lt;b&gt; &#x3C;",
  "javascript:alert(1)",
  "\u202Eneddih\u202C",
  "\u2066a\u2069",
  "a\u200Bb\u200Dc\uFEFF",
  "👩‍👩‍👧‍👦🏴‍☠️",
  "e\u0301\u0327\u0327\u0327",
  "\uD83D",
  "\uDE00",
  "\u0000",
  "\u2028\u2029\u0085",
  "__proto__",
  "constructor",
  "toString",
  "../../etc/passwd",
  "..\\..\\windows",
  "%2e%2e%2f%00",
  "{{ 7*7 }} ${7*7} <%= 7 %>",
  "“a” ‘b’ «c» „d”",
  "\"straight\" and 'single'",
  "[@who]",
  "![[who]]",
  "![[timeline]]",
  "[a](javascript:alert(1))",
  "![x](http://example.org/x.png)",
  "<http://example.org>",
  "::: against",
  ":::",
  "Note: x",
  "---",
  "***__``~~",
  "[[[[((((",
  "# {.ours}",
  "- - - 1. > >",
  "*anchor &anchor !!js/function x",
  "# check: sure?",
  ": | > ? , [ {",
  "1e999",
  "0x7fffffffffffffff",
  "2025-02-30",
  "9007199254740993",
  "-0",
  "said Ada Lind, according to Bo Ek:",
  "\t \u00A0\u3000",
  "ẞİıſ",
];

/** Hostile pieces, plain words and anything that Unicode has, in any order. */
export const hostileText = (pieces = 12): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS) },
        {
          weight: 2,
          arbitrary: fc.constantFrom(" ", "\n", "\n\n", ". ", ", ", "Ada Lind ", "the ferry ", "said "),
        },
        { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
        { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
      ),
      { maxLength: pieces },
    )
    .map((all) => all.join(""));

/** A text of an author with a few accidents: hostile pieces put in, lines lost, doubled, shifted or cut. */
export const damaged = (text: string): fc.Arbitrary<string> =>
  fc
    .array(accident, { minLength: 1, maxLength: 4 })
    .map((accidents) =>
      accidents.reduce<Lines>((lines, change) => change(lines), text.split("\n")).join("\n"),
    );

type Lines = readonly string[];

const place = fc.double({ min: 0, max: 0.999, noNaN: true });

const accident: fc.Arbitrary<(lines: Lines) => Lines> = fc.oneof(
  fc
    .tuple(place, hostileText(3))
    .map(([at, text]) => changeLine(at, (line) => [line.replace(/(:\s*).*$/s, () => `: ${text}`)])),
  fc.tuple(place, place, hostileText(2)).map(([at, inside, text]) =>
    changeLine(at, (line) => {
      const position = Math.floor(inside * line.length);
      return [line.slice(0, position) + text + line.slice(position)];
    }),
  ),
  fc.tuple(place, hostileText(4)).map(([at, text]) => changeLine(at, (line) => [line, text])),
  place.map((at) => changeLine(at, () => [])),
  place.map((at) => changeLine(at, (line) => [line, line])),
  place.map((at) => changeLine(at, (line) => [`  ${line}`])),
  place.map((at) => changeLine(at, (line) => [line.trimStart()])),
  place.map((at) => (lines: Lines) => lines.slice(0, Math.ceil(at * lines.length))),
);

const changeLine =
  (at: number, change: (line: string) => Lines) =>
  (lines: Lines): Lines => {
    const index = Math.floor(at * lines.length);
    return lines.flatMap((line, here) => (here === index ? change(line) : [line]));
  };
