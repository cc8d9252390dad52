import { PDFDict, PDFName, PDFString, type PDFDocument } from "@cantoo/pdf-lib";
import { posix } from "node:path";

/**
 * Makes links to other pages of the site relative to the PDF, wherever the site
 * will stand: the address that it is printed from does not last.
 */
export function relativeLinks(document: PDFDocument, site: string, pdf: string): void {
  const URI = PDFName.of("URI");
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    const action = object instanceof PDFDict ? object.lookup(PDFName.of("A")) : undefined;
    const address = action instanceof PDFDict ? action.lookup(URI) : undefined;
    if (!(action instanceof PDFDict) || !(address instanceof PDFString)) continue;
    if (!address.asString().startsWith(site)) continue;
    const { pathname, search, hash } = new URL(address.asString());
    const way = posix.relative(posix.dirname(`/${pdf}`), pathname);
    action.set(URI, PDFString.of(`${way}${pathname.endsWith("/") ? "/" : ""}${search}${hash}`));
  }
}
