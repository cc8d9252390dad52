import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRef,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from "@cantoo/pdf-lib";

const NODE_ID = /^node\d+$/;

/**
 * Numbers the elements of the structure tree anew, in the order of the document.
 * Chromium names them after the nodes of its page, whose numbers depend on what
 * else it does at that time.
 */
export function steadyIds(document: PDFDocument): void {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const found = objects.flatMap(ownId);
  const steady = new Map(found.map((id, index) => [id, `node${String(index + 1).padStart(8, "0")}`]));
  for (const object of objects) mapIds(object, (id) => steady.get(id) ?? id);
  sortIdTree(document);
}

/** The id of an element of the structure tree. */
function ownId(object: PDFObject): readonly string[] {
  const id = object instanceof PDFDict ? object.get(PDFName.of("ID")) : undefined;
  return id !== undefined && isId(id) ? [id.asString()] : [];
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

/** Makes one sorted leaf of the tree that leads from ids to elements (ISO 32000-2, 7.9.6). */
function sortIdTree(document: PDFDocument): void {
  const tree = document.catalog
    .lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict)
    ?.lookupMaybe(PDFName.of("IDTree"), PDFDict);
  if (!tree) return;
  const pairs = namesUnder(tree).toSorted(([a], [b]) => (a < b ? -1 : 1));
  // Nodes that nothing leads to any more would still be written, in the order of Chromium's ids.
  for (const node of nodesUnder(tree)) document.context.delete(node);
  tree.delete(PDFName.of("Kids"));
  tree.set(
    PDFName.of("Names"),
    document.context.obj(pairs.flatMap(([id, element]) => [PDFString.of(id), element])),
  );
}

/** All ids under a node of the tree, each with its element. */
function namesUnder(node: PDFDict): readonly (readonly [id: string, element: PDFObject])[] {
  const names = node.lookupMaybe(PDFName.of("Names"), PDFArray)?.asArray() ?? [];
  const own = names.flatMap((id, index) => {
    const element = names[index + 1];
    return index % 2 === 0 && element && isId(id) ? [[id.asString(), element] as const] : [];
  });
  return [...own, ...kidsOf(node).flatMap((kid) => namesUnder(node.context.lookup(kid, PDFDict)))];
}

/** All nodes under a node of the tree. */
const nodesUnder = (node: PDFDict): readonly PDFRef[] =>
  kidsOf(node).flatMap((kid) => [kid, ...nodesUnder(node.context.lookup(kid, PDFDict))]);

const kidsOf = (node: PDFDict): readonly PDFRef[] =>
  (node.lookupMaybe(PDFName.of("Kids"), PDFArray)?.asArray() ?? []).filter((kid) => kid instanceof PDFRef);

const isId = (object: PDFObject): object is PDFString =>
  object instanceof PDFString && NODE_ID.test(object.asString());
