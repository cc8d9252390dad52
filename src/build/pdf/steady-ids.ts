import { PDFArray, PDFDict, PDFString, type PDFDocument, type PDFObject } from "@cantoo/pdf-lib";

const NODE_ID = /^node\d+$/;

/**
 * Numbers the elements of the structure tree anew. Chromium names them after the
 * nodes of its page, whose numbers depend on what else it does at that time.
 */
export function steadyIds(document: PDFDocument): void {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const found = new Set<string>();
  for (const object of objects) mapIds(object, (id) => (found.add(id), id));
  // The tree that leads from ids to elements is sorted by id: the new ones keep the order.
  const steady = new Map(
    [...found].toSorted().map((id, index) => [id, `node${String(index + 1).padStart(8, "0")}`]),
  );
  for (const object of objects) mapIds(object, (id) => steady.get(id) ?? id);
}

function mapIds(object: PDFObject, change: (id: string) => string): void {
  if (object instanceof PDFArray) {
    for (const [index, value] of object.asArray().entries())
      if (isId(value)) object.set(index, PDFString.of(change(value.asString())));
      else mapIds(value, change);
  } else if (object instanceof PDFDict) {
    for (const [key, value] of object.entries())
      if (isId(value)) object.set(key, PDFString.of(change(value.asString())));
      else mapIds(value, change);
  }
}

const isId = (object: PDFObject): object is PDFString =>
  object instanceof PDFString && NODE_ID.test(object.asString());
