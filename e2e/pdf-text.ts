import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Some words as they stand on a page; lengths in points, `y` from the lower edge to the baseline. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** What a reader of a PDF gets to read of it. */
export interface Pdf {
  readonly pages: readonly PdfPage[];
  /** Titles, in order, whatever their level. */
  readonly outline: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  /** The text of each marked content, by its id, for the structure tree. */
  readonly marked: ReadonlyMap<string, string>;
}

/** Room that the sheets leave for their running title and foot, in points. */
const HEAD = 48;
const FOOT = 54;

/** Reads a PDF as any reader of PDFs does. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  try {
    const marked = new Map<string, string>();
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await readPage(document, number, marked));
    const { info } = await document.getMetadata();
    return { pages, marked, outline: titles(await document.getOutline()), info: { ...info } };
  } finally {
    await task.destroy();
  }
}

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  marked: Map<string, string>,
): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const runs: Run[] = [];
  const open: string[] = [];
  for (const item of items) {
    if ("type" in item) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push(item.id ?? "");
      continue;
    }
    const [, , c, d, x, y] = item.transform as readonly number[];
    const id = open.findLast((one) => one !== "");
    if (id !== undefined)
      marked.set(id, `${marked.get(id) ?? ""}${item.str}${item.hasEOL && item.str !== "" ? " " : ""}`);
    if (item.str.trim() === "") continue;
    runs.push({ text: item.str, size: Math.hypot(c ?? 0, d ?? 0), x: x ?? 0, y: y ?? 0, width: item.width });
  }
  return { width, height, runs };
}

type OutlineNode = { readonly title: string; readonly items: readonly OutlineNode[] };

const titles = (nodes: readonly OutlineNode[] | null): readonly string[] =>
  (nodes ?? []).flatMap(({ title, items }) => [title, ...titles(items)]);

/** Text without what line breaking, justification and invisible joiners do to it. */
export const fold = (text: string): string => text.normalize("NFKC").replaceAll(/[\s\u00ad\u2060]/gu, "");

/** The text of a page between its running title and its foot. */
export const bodyOf = ({ runs, height }: PdfPage): readonly Run[] =>
  runs.filter(({ y }) => y > FOOT && y < height - HEAD);

/** The running title and the foot of a page, folded. */
export const marginsOf = (page: PdfPage): string => {
  const body = bodyOf(page);
  return foldRuns(page.runs.filter((run) => !body.includes(run)));
};

/** All text of some runs, folded. */
export const foldRuns = (runs: readonly Run[]): string => fold(runs.map(({ text }) => text).join(""));

/** All text of a PDF, folded. */
export const allText = ({ pages }: Pdf): string => pages.map(({ runs }) => foldRuns(runs)).join("");
