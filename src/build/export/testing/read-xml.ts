import { parseXml, XmlElement, XmlText } from "@rgrove/parse-xml";

/** The root of a document. Throws where it is not well formed. */
export function rootOf(xml: Uint8Array | string): XmlElement {
  const { root } = parseXml(typeof xml === "string" ? xml : new TextDecoder().decode(xml));
  if (!root) throw new Error("the document has no root");
  return root;
}

/** The elements of a name right below. */
export const childrenOf = (parent: XmlElement, name: string): readonly XmlElement[] =>
  parent.children.filter((child) => child instanceof XmlElement).filter((child) => child.name === name);

/** The one element at the end of a way of names; throws where there is none. */
export function elementAt(parent: XmlElement, ...way: readonly string[]): XmlElement {
  const [name, ...rest] = way;
  if (name === undefined) return parent;
  const child = childrenOf(parent, name)[0];
  if (!child) throw new Error(`${parent.name} has no ${name}`);
  return elementAt(child, ...rest);
}

/** The text of the element at the end of a way of names. */
export const textAt = (parent: XmlElement, ...way: readonly string[]): string =>
  elementAt(parent, ...way).text;

/** The text of an element as it is shown: a `br` is a line break, the rest is in its children. */
export const shownText = (parent: XmlElement): string =>
  parent.children
    .map((child) => {
      if (child instanceof XmlText) return child.text;
      if (!(child instanceof XmlElement)) return "";
      return child.name === "br" ? "\n" : shownText(child);
    })
    .join("");
