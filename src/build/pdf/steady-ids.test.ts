import { PDFDocument, PDFName, PDFString, type PDFObject } from "@cantoo/pdf-lib";
import assert from "node:assert/strict";
import { test } from "node:test";
import { steadyIds } from "./steady-ids.ts";

/** A PDF with a table whose elements a browser has numbered so: a head, and a cell under it. */
async function tableWith({
  head,
  cell,
}: {
  readonly head: string;
  readonly cell: string;
}): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([10, 10]);
  const { context } = document;
  const id = (text: string): PDFObject => PDFString.of(text);
  const th = context.register(context.obj({ S: "TH", ID: id(head) }));
  const td = context.register(context.obj({ S: "TD", ID: id(cell), A: { O: "Table", Headers: [id(head)] } }));
  const pairs = [[id(head), th] as const, [id(cell), td] as const];
  const names = (head < cell ? pairs : pairs.toReversed()).flat();
  const leaf = context.register(context.obj({ Names: names }));
  const root = context.obj({ Type: "StructTreeRoot", K: [th, td], IDTree: { Kids: [leaf] } });
  document.catalog.set(PDFName.of("StructTreeRoot"), context.register(root));
  return document;
}

const steadyBytes = async (document: PDFDocument): Promise<string> => {
  steadyIds(document);
  return Buffer.from(await document.save({ useObjectStreams: false })).toString("latin1");
};

test("a PDF has the same bytes, whatever numbers the browser gave to its elements", async () => {
  const one = await steadyBytes(await tableWith({ head: "node00000033", cell: "node00000034" }));
  const other = await steadyBytes(await tableWith({ head: "node00000512", cell: "node00000040" }));
  assert.equal(one, other);
});

test("a cell still finds its head", async () => {
  const text = await steadyBytes(await tableWith({ head: "node00000512", cell: "node00000040" }));
  assert.match(text, /\/S \/TH\s+\/ID \(node00000001\)/);
  assert.match(text, /\/Headers \[ \(node00000001\) \]/);
  assert.match(text, /\/Names \[ \(node00000001\) \d+ 0 R \(node00000002\) \d+ 0 R \]/);
});
