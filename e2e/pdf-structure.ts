import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFObject,
} from "@cantoo/pdf-lib";
import { fold } from "./pdf-text.ts";

/** What assistive technology is told of a PDF: `H2 Agenda`, `L 4`, `Table 9`, `Figure`, in reading order. */
export async function structureOf(
  bytes: Uint8Array,
  marked: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const root = document.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
  return kidsOf(root).flatMap((kid) => describe(kid, marked, undefined));
}

function describe(node: PDFObject, marked: ReadonlyMap<string, string>, page: string | undefined): string[] {
  if (!(node instanceof PDFDict)) return [];
  const role = roleOf(node);
  const own = pageOf(node) ?? page;
  const inside = kidsOf(node).flatMap((kid) => describe(kid, marked, own));
  if (/^H\d$/.test(role)) return [`${role} ${fold(textOf(node, marked, page))}`, ...inside];
  if (role === "L") return [`L ${kidsOf(node).filter((kid) => roleOf(kid) === "LI").length}`, ...inside];
  if (role === "Table") return [`Table ${rowsOf(node)}`, ...inside];
  return role === "Figure" ? ["Figure", ...inside] : inside;
}

function textOf(node: PDFObject, marked: ReadonlyMap<string, string>, page: string | undefined): string {
  if (node instanceof PDFNumber) return marked.get(`p${page}R_mc${node.asNumber()}`) ?? "";
  if (!(node instanceof PDFDict)) return "";
  const own = pageOf(node) ?? page;
  const id = node.lookupMaybe(PDFName.of("MCID"), PDFNumber);
  if (id) return textOf(id, marked, own);
  return kidsOf(node)
    .map((kid) => textOf(kid, marked, own))
    .join("");
}

const rowsOf = (node: PDFObject): number =>
  kidsOf(node).reduce((sum, kid) => sum + (roleOf(kid) === "TR" ? 1 : rowsOf(kid)), 0);

const roleOf = (node: PDFObject): string =>
  node instanceof PDFDict ? (node.lookupMaybe(PDFName.of("S"), PDFName)?.decodeText() ?? "") : "";

function pageOf(node: PDFDict): string | undefined {
  const page = node.get(PDFName.of("Pg"));
  return page instanceof PDFRef ? String(page.objectNumber) : undefined;
}

function kidsOf(node: PDFObject): readonly PDFObject[] {
  if (!(node instanceof PDFDict)) return [];
  const kids = node.lookup(PDFName.of("K"));
  if (kids === undefined) return [];
  return kids instanceof PDFArray
    ? kids.asArray().map((_, index) => kids.lookup(index) ?? PDFName.of("None"))
    : [kids];
}

/** The addresses that a PDF links to. */
export async function linksOf(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => (object instanceof PDFDict ? object.lookup(PDFName.of("A")) : undefined))
    .map((action) => (action instanceof PDFDict ? action.lookup(PDFName.of("URI")) : undefined))
    .filter((address) => address instanceof PDFString)
    .map((address) => address.asString());
}

/** The names of the fonts whose glyphs are not in the PDF. */
export async function fontsNotEmbedded(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const fonts = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((dict) => dict.lookup(PDFName.of("Type")) === PDFName.of("Font"));
  return fonts.filter((font) => !isEmbedded(font)).map(String);
}

/** A Type 3 font is its own glyphs; a composite font has them in its descendant. */
function isEmbedded(font: PDFDict): boolean {
  const descriptor = font.lookupMaybe(PDFName.of("FontDescriptor"), PDFDict);
  return (
    font.has(PDFName.of("DescendantFonts")) ||
    font.has(PDFName.of("CharProcs")) ||
    ["FontFile", "FontFile2", "FontFile3"].some((name) => descriptor?.has(PDFName.of(name)))
  );
}

/** The PDF without what may differ between two runs: its dates and its id. */
export async function withoutDates(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  document.setCreationDate(new Date(0));
  document.setModificationDate(new Date(0));
  delete document.context.trailerInfo.ID;
  document.catalog.delete(PDFName.of("Metadata"));
  return Buffer.from(await document.save({ useObjectStreams: false })).toString("latin1");
}
