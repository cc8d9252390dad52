import type { MarkdownIt } from "markdown-it";
import { basename, join } from "node:path";
import type { InferOutput } from "valibot";
import type { Briefing, HandItem, Part } from "../../model/briefing.ts";
import type { Person } from "../../model/person.ts";
import type { Statement } from "../../model/statement.ts";
import { deriveItems, itemById, makeBank, type Bank } from "../../../quiz/bank.ts";
import { checkItems } from "./check-items.ts";
import { checkPeople, checkStatements } from "./check-statements.ts";
import { checkReferences, checkSlideIds } from "./check-slides.ts";
import type { Complaint } from "./complaint.ts";
import { isPictureName } from "../pictures/picture-names.ts";
import { briefingSchema, quizSchema, statementsSchema } from "./schemas.ts";
import { readSlideFile, type SlideFile, type SlideSource } from "./slide-file.ts";
import { slideFilesIn } from "./folders.ts";
import { uncheckedGuesses } from "./unchecked.ts";
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
 */
export function loadBriefing(folder: string, md: MarkdownIt): LoadResult {
  const briefingFile = readYamlFile(join(folder, "briefing.yaml"), briefingSchema);
  const statementsFile = readYamlFile(join(folder, "statements.yaml"), statementsSchema);
  const quizFile = readYamlFile(join(folder, "quiz.yaml"), quizSchema);
  const slides = slideFilesIn(folder);
  const slideFiles = slides.files.map((file) => readSlideFile(file, md));
  const complaints = [
    ...[briefingFile, statementsFile, quizFile].flatMap(complaintsOf),
    ...slides.complaints,
    ...slideFiles.flatMap((file) => file.complaints),
    ...checkSlideIds(slideFiles),
    ...uncheckedGuesses(folder),
  ];
  if (!briefingFile.ok || !statementsFile.ok || !quizFile.ok) return { complaints };

  const inFiles = [
    ...checkPeople(briefingFile.ok),
    ...checkStatements(statementsFile.ok, Object.keys(briefingFile.ok.data.people)),
    ...checkItems(quizFile.ok, statementsFile.ok),
  ];
  const loaded =
    inFiles.length > 0
      ? undefined
      : assemble(folder, briefingFile.ok, statementsFile.ok, quizFile.ok, slideFiles);
  const ids = statementsFile.ok.data.map(({ id }) => id);
  const isItem =
    loaded && complaints.length === 0
      ? (id: string) => itemById(loaded.bank, id) !== undefined
      : mayBeItem(
          quizFile.ok.data.map(({ id }) => id),
          ids,
        );
  const itemIds = (loaded?.bank ?? quizFile.ok.data).map(({ id }) => id);
  const all = [...complaints, ...inFiles, ...checkReferences(slideFiles, ids, { isItem, itemIds })];
  return loaded && all.length === 0 ? { loaded, complaints: [] } : { complaints: all };
}

/** Items follow from statements and parts: while those do not hold, whatever ends in the id of one may be an item. */
const mayBeItem =
  (byHand: readonly string[], statements: readonly string[]) =>
  (id: string): boolean =>
    byHand.includes(id) || statements.some((statement) => id.endsWith(`-${statement}`));

const complaintsOf = (result: YamlResult<unknown>): readonly Complaint[] =>
  result.ok ? [] : result.complaints;

function assemble(
  folder: string,
  briefingFile: BriefingFile,
  statementsFile: StatementsFile,
  quizFile: QuizFile,
  slideFiles: readonly SlideFile[],
): LoadedBriefing {
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
