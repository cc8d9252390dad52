import { isPictureName } from "../pictures/picture-names.ts";
import { didYouMean, type Complaint } from "./complaint.ts";
import { firstPlaces } from "./first-places.ts";
import type { QuizFile } from "./load-briefing.ts";

type WrittenItem = QuizFile["data"][number];

/** Everything in `quiz.yaml` that does not hold in itself or names what is not there. */
export function checkItems(quiz: QuizFile, statementIds: readonly string[]): readonly Complaint[] {
  const known = new Set(statementIds);
  const firstAt = firstPlaces(quiz.data.map(({ id }) => id));
  return quiz.data.flatMap((item, index) => {
    const complain = (path: readonly (string | number)[], reason: string): Complaint => ({
      file: quiz.file,
      line: quiz.lineOf([index, ...path]),
      reason,
    });
    return [
      ...(known.has(item.id) || firstAt.get(item.id) !== index
        ? [complain(["id"], `the id "${item.id}" is taken`)]
        : []),
      ...(isPictureName(item.id) ? [complain(["id"], `"${item.id}" is the name of a picture`)] : []),
      ...wrongKeys(item, complain),
      ...unknownStatements(item, known, complain),
    ];
  });
}

type Complain = (path: readonly (string | number)[], reason: string) => Complaint;

function wrongKeys(item: WrittenItem, complain: Complain): readonly Complaint[] {
  const right = item.options.filter(({ proof }) => proof !== undefined).length;
  const unexplained = item.options.flatMap((option, index) =>
    option.proof === undefined && option.because === undefined
      ? [complain(["options", index], "an option needs a proof if it is right, a because if it is wrong")]
      : [],
  );
  const both = item.options.flatMap((option, index) =>
    option.proof !== undefined && option.because !== undefined
      ? [complain(["options", index], "an option has either a proof or a because")]
      : [],
  );
  const count =
    item.kind === "single-choice" && right !== 1
      ? [complain(["options"], `single-choice has one option with a proof, not ${right}`)]
      : item.kind === "multiple-response" && right === 0
        ? [complain(["options"], "multiple-response needs an option with a proof")]
        : [];
  return [...unexplained, ...both, ...count];
}

function unknownStatements(
  item: WrittenItem,
  known: ReadonlySet<string>,
  complain: Complain,
): readonly Complaint[] {
  return item.options.flatMap((option, index) =>
    (["proof", "see"] as const).flatMap((field) => {
      const id = option[field];
      if (id === undefined || known.has(id)) return [];
      return [complain(["options", index, field], `no statement "${id}".${didYouMean(id, known)}`)];
    }),
  );
}
