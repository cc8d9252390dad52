import { scalar } from "../draft/yaml.ts";
import { dateIn } from "../draft/text/dates.ts";

/** What is known of a report before anybody has decided anything. */
export interface Head {
  readonly title: string;
  readonly date: string;
  readonly headline: string;
  readonly file: string;
  /** False where `date` is only a guess. */
  readonly isDated: boolean;
}

/** How many lines at the top of a report may hold its date. */
const TOP_LINES = 12;

/** Reads title and date off a report; `today` stands in for a date that it does not give. */
export function headOf(text: string, { id, file, today }: { id: string; file: string; today: string }): Head {
  const lines = text.split(/\r\n?|\n/).filter((line) => /\p{L}/u.test(line));
  const published = dateIn(lines.slice(0, TOP_LINES).join("\n"));
  const words = id.replaceAll("-", " ");
  return {
    title: `${words[0]?.toUpperCase()}${words.slice(1)}`,
    date: published ?? today,
    headline: headlineOf(lines[0] ?? words),
    file,
    isDated: published !== undefined,
  };
}

/** The first line of a report, without Markdown's mark; cut where it is no headline. */
function headlineOf(line: string): string {
  const headline = line.replace(/^\s*#+\s*/, "").trim();
  return headline.length <= 120 ? headline : `${headline.slice(0, 100).replace(/\s+\S*$/, "")} …`;
}

/** `briefing.yaml` down to the people, with what is to be decided. */
export const headYaml = ({
  title,
  date,
  headline,
  file,
  isDated,
}: Head): string => `# check: your title, a few words
title: ${scalar(title)}
# check: ${isDated ? "the day the briefing is about" : "the report gives no date at its top, this is today's"}
date: ${date}
language: en
# check: two or three neutral sentences of yours: who met or spoke, on what, and what this briefing takes apart
summary: ${scalar(`A draft made from one report. It takes the report apart: who said what, what is retold, and what the report says by itself.`)}
source:
  # check: the headline as published; shorten it if it shouts
  title: ${scalar(headline)}
  # check: the day the report was published
  published: ${date}
  file: ${scalar(file)}
# check: is each entry one person or body, by the fullest name that the report gives?
`;
