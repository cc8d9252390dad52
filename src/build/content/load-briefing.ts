import type { MarkdownIt } from "markdown-it";
import { basename, join } from "node:path";
import type { InferOutput } from "valibot";
import type { Briefing, HandItem, Part } from "../../model/briefing.ts";
import type { Person } from "../../model/person.ts";
import type { Statement } from "../../model/statement.ts";
import { deriveItems, itemById, makeBank, type Bank } from "../../../quiz/bank.ts";
import { checkItems } from "./check-items.ts";
import { checkPeople, checkStatements } from "./check-statements.ts";
import { checkReferences, checkSlideIds, type KnownItems } from "./check-slides.ts";
import type { Complaint } from "./complaint.ts";
import { isPictureName } from "../pictures/picture-names.ts";
import { briefingSchema, quizSchema, statementsSchema } from "./schemas.ts";
import { readSlideFile, type SlideFile, type SlideSource } from "./slide-file.ts";
import { slideFilesIn } from "./folders.ts";
import { complaintOfQuestion, openQuestions, type OpenQuestion } from "./open-questions.ts";
import { readYamlFile, type YamlFile, type YamlResult } from "./yaml-file.ts";

/** A checked briefing, and where everything in it was written. */
export interface LoadedBriefing {
  readonly folder: string;
  readonly briefing: Briefing;
  /** All items of the briefing: the author's and those that follow from the statements. */
  readonly bank: Bank;
  /** Ids of all items that follow from the statements, those that the bank leaves out among them. */
  readonly derivable: readonly string[];
  /** The slides' Markdown, by slide id. */
  readonly slideSources: ReadonlyMap<string, SlideSource>;
  /** What is still to be decided; none in a briefing that is finished. */
  readonly openQuestions: readonly OpenQuestion[];
  /** The id of the statement that a line of `statements.yaml` stands above. */
  readonly statementBelow: (line: number) => string | undefined;
  /** A complaint at the line of a field of a statement. */
  readonly complainOfStatement: (id: string, field: string, reason: string) => Complaint;
  /** A complaint at the line of an item written by hand. */
  readonly complainOfItem: (id: string, reason: string) => Complaint;
  /** A complaint at the line of a field of `briefing.yaml`. */
  readonly complainOfBriefing: (path: readonly (string | number)[], reason: string) => Complaint;
}

/** Either a briefing that holds in itself, or all that is wrong with it. */
export type LoadResult =
  | { readonly loaded: LoadedBriefing; readonly complaints: readonly [] }
  | { readonly loaded?: undefined; readonly complaints: readonly Complaint[] };

export type BriefingFile = YamlFile<InferOutput<typeof briefingSchema>>;
export type StatementsFile = YamlFile<InferOutput<typeof statementsSchema>>;
export type QuizFile = YamlFile<InferOutput<typeof quizSchema>>;

/**
 * Reads one folder of content and checks all that can be checked without the
 * source. Never throws for what an author wrote: it complains, about everything at once.
 * Open questions are complaints too, unless `drafts` asks for briefings that are not finished.
 */
export function loadBriefing(folder: string, md: MarkdownIt, { drafts = false } = {}): LoadResult {
  const briefingFile = readYamlFile(join(folder, "briefing.yaml"), briefingSchema);
  const statementsFile = readYamlFile(join(folder, "statements.yaml"), statementsSchema);
  const quizFile = readYamlFile(join(folder, "quiz.yaml"), quizSchema);
  const slides = slideFilesIn(folder);
  const slideFiles = slides.files.map((file) => readSlideFile(file, md));
  const questions = openQuestions(folder);
  const complaints = [
    ...[briefingFile, statementsFile, quizFile].flatMap(complaintsOf),
    ...slides.complaints,
    ...slideFiles.flatMap((file) => file.complaints),
    ...checkSlideIds(slideFiles),
    ...(drafts ? [] : questions.map(complaintOfQuestion)),
  ];
  const names = { people: peopleIn(briefingFile), statements: idsIn(statementsFile), items: idsIn(quizFile) };
  complaints.push(...checkWhatFits({ briefingFile, statementsFile, quizFile }, names));
  const loaded =
    complaints.length === 0 && briefingFile.ok && statementsFile.ok && quizFile.ok
      ? {
          ...assemble(folder, briefingFile.ok, statementsFile.ok, quizFile.ok, slideFiles),
          openQuestions: questions,
        }
      : undefined;
  if (names.statements)
    complaints.push(...checkReferences(slideFiles, names.statements, itemsOf(loaded, names)));
  return loaded && complaints.length === 0 ? { loaded, complaints: [] } : { complaints };
}

interface Files {
  readonly briefingFile: YamlResult<BriefingFile["data"]>;
  readonly statementsFile: YamlResult<StatementsFile["data"]>;
  readonly quizFile: YamlResult<QuizFile["data"]>;
}

/** The ids that the files name, whether or not all else in them fits; undefined where a file cannot be read. */
interface Names {
  readonly people: readonly string[] | undefined;
  readonly statements: readonly string[] | undefined;
  readonly items: readonly string[] | undefined;
}

/** What can be checked of each file even if the others, or some of its own entries, are broken. */
const checkWhatFits = (
  { briefingFile, statementsFile, quizFile }: Files,
  { people, statements }: Names,
): readonly Complaint[] => [
  ...(briefingFile.ok ? checkPeople(briefingFile.ok) : []),
  ...(statementsFile.sound && people && statements
    ? checkStatements(statementsFile.sound, { people, statements })
    : []),
  ...(quizFile.sound && statements ? checkItems(quizFile.sound, statements) : []),
];

/**
 * Which ids are items. They follow from statements and parts: while those do not
 * hold, whatever ends in the id of a statement may be one, and any while `quiz.yaml` cannot be read.
 */
function itemsOf(loaded: LoadedBriefing | undefined, { items, statements = [] }: Names): KnownItems {
  if (loaded)
    return {
      itemIds: loaded.bank.map(({ id }) => id),
      isItem: (id) => itemById(loaded.bank, id) !== undefined,
    };
  return {
    itemIds: items ?? [],
    isItem: (id) => !items || items.includes(id) || statements.some((one) => id.endsWith(`-${one}`)),
  };
}

function idsIn({ written }: YamlResult<unknown>): readonly string[] | undefined {
  if (!Array.isArray(written)) return undefined;
  return written.flatMap((entry: unknown) => {
    const id = typeof entry === "object" && entry !== null && "id" in entry ? entry.id : undefined;
    return typeof id === "string" ? [id] : [];
  });
}

const peopleIn = ({ written }: YamlResult<unknown>): readonly string[] | undefined =>
  typeof written === "object" && written !== null && "people" in written
    ? Object.keys(written.people ?? {})
    : undefined;

const complaintsOf = (result: YamlResult<unknown>): readonly Complaint[] =>
  result.ok ? [] : result.complaints;

function assemble(
  folder: string,
  briefingFile: BriefingFile,
  statementsFile: StatementsFile,
  quizFile: QuizFile,
  slideFiles: readonly SlideFile[],
): Omit<LoadedBriefing, "openQuestions"> {
  const { people, ...head } = briefingFile.data;
  const statements = statementsFile.data.map((one, index): Statement => ({ ...one, number: index + 1 }));
  const briefing: Briefing = {
    ...head,
    id: basename(folder),
    people: Object.entries(people).map(([id, person]): Person => ({ id, ...person })),
    statements,
    parts: slideFiles.map((file) => assemblePart(file, new Set(statements.map(({ id }) => id)))),
    handItems: quizFile.data as readonly HandItem[],
  };
  const derived = deriveItems(briefing);
  const indexOf = new Map(statements.map(({ id }, index) => [id, index]));
  const indexOfItem = new Map(quizFile.data.map(({ id }, index) => [id, index]));
  return {
    folder,
    briefing,
    bank: makeBank(briefing, derived),
    derivable: derived.filter(({ origin }) => origin === "derived").map(({ id }) => id),
    slideSources: new Map(slideFiles.flatMap((file) => file.slides.map((one) => [one.slide.id, one]))),
    statementBelow: (line) => statements.find((_, index) => statementsFile.lineOf([index, "id"]) > line)?.id,
    complainOfStatement: (id, field, reason) => ({
      file: statementsFile.file,
      line: statementsFile.lineOf([indexOf.get(id) ?? 0, field]),
      reason,
    }),
    complainOfItem: (id, reason) => ({
      file: quizFile.file,
      line: quizFile.lineOf([indexOfItem.get(id) ?? 0]),
      reason,
    }),
    complainOfBriefing: (path, reason) => ({
      file: briefingFile.file,
      line: briefingFile.lineOf(path),
      reason,
    }),
  };
}

function assemblePart(file: SlideFile, known: ReadonlySet<string>): Part {
  const idsOf = (source: SlideSource): string[] => [...new Set(source.references.map(({ id }) => id))];
  return {
    id: file.partId,
    title: file.title,
    slides: file.slides.map((source) => ({
      ...source.slide,
      statements: idsOf(source).filter((id) => known.has(id)),
      items: idsOf(source).filter((id) => !known.has(id) && !isPictureName(id)),
    })),
  };
}
