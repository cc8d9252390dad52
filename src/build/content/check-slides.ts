import { PICTURE_NAMES } from "../pictures/picture-names.ts";
import { didYouMean, type Complaint } from "./complaint.ts";
import type { Reference, SlideFile } from "./slide-file.ts";

/** Slides whose address is taken by an earlier slide of the briefing, and parts of the same name. */
export function checkSlideIds(files: readonly SlideFile[]): readonly Complaint[] {
  const seen = new Map<string, string>();
  const parts = new Set<string>();
  const complaints: Complaint[] = [];
  for (const { file, partId, slides } of files) {
    if (parts.has(partId)) complaints.push({ file, line: 1, reason: `a second part "${partId}"` });
    parts.add(partId);
    for (const { slide, line } of slides) {
      const earlier = seen.get(slide.id);
      if (earlier !== undefined)
        complaints.push({ file, line, reason: `the heading "${slide.title}" is taken by "${earlier}"` });
      seen.set(slide.id, slide.title);
    }
  }
  return complaints;
}

/** The ids of items, as far as they can be told. */
export interface KnownItems {
  readonly isItem: (id: string) => boolean;
  /** To suggest near matches from. */
  readonly itemIds: readonly string[];
}

/** Embeds and citations that lead nowhere. */
export function checkReferences(
  files: readonly SlideFile[],
  citable: readonly string[],
  { isItem, itemIds }: KnownItems,
): readonly Complaint[] {
  const statements = new Set(citable);
  const embeddable = new Set([...citable, ...itemIds, ...PICTURE_NAMES]);
  const problem = ({ id, how }: Reference): string | undefined => {
    if (how === "citation")
      return statements.has(id) ? undefined : `no statement "${id}".${didYouMean(id, citable)}`;
    return embeddable.has(id) || isItem(id)
      ? undefined
      : `no statement, item or picture "${id}".${didYouMean(id, embeddable)}`;
  };
  return files.flatMap(({ file, slides }) =>
    slides.flatMap(({ references }) =>
      references.flatMap((reference) => {
        const reason = problem(reference);
        return reason === undefined ? [] : [{ file, line: reference.line, reason }];
      }),
    ),
  );
}
