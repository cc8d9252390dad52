import {
  hasStatement,
  statementById,
  type Briefing,
  type HandItem,
  type HandOption,
} from "../../src/model/briefing.ts";
import type { Draft } from "../draft.ts";
import type { Option } from "../item.ts";

/** The author's items of one kind. The key comes from the proofs, never from a letter. */
export const handDrafts = (briefing: Briefing, kind: HandItem["kind"]): readonly Draft[] =>
  briefing.handItems.filter((item) => item.kind === kind).map((item) => draftOf(item, briefing));

function draftOf(item: HandItem, briefing: Briefing): Draft {
  const options = item.options.map((option, index) =>
    optionOf(option, `option-${index + 1}`, item.rationale),
  );
  const proofs = [...new Set(item.options.flatMap(({ proof }) => proof ?? []))];
  // What a right option bids to see beside its proof is the other side of a contradiction.
  const others = item.options.flatMap(({ proof, see }) => (proof === undefined ? [] : (see ?? [])));
  const speakers = proofs
    .filter((id) => hasStatement(briefing, id))
    .flatMap((id) => statementById(briefing, id).speaker ?? []);
  return {
    id: item.id,
    kind: item.kind,
    stem: item.stem,
    options,
    key: options.filter((_, index) => item.options[index]?.proof !== undefined).map(({ id }) => id),
    rationale: item.rationale,
    statements: [...new Set([...proofs, ...others])],
    people: { key: [...new Set(speakers)], distractors: [] },
    origin: "hand",
  };
}

function optionOf({ text, proof, because, see }: HandOption, id: string, rationale: string): Option {
  const shown = proof ?? see;
  const option = { id, text, pinned: false, feedback: because ?? rationale };
  return shown === undefined ? option : { ...option, see: shown };
}
