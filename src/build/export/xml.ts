/** A piece of XML that is well formed. */
export interface Xml {
  readonly xml: string;
}

/** What an element holds: elements, text to be escaped, nothing for absent. */
export type XmlChild = Xml | string | false | undefined | readonly XmlChild[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** In attributes, a reader makes spaces of these (XML 1.0, 3.3.3). */
const IN_ATTRIBUTES: Readonly<Record<string, string>> = { "\n": "&#10;", "\t": "&#9;" };

/** Characters that no XML document may hold (XML 1.0, 2.2), half a surrogate pair among them. */
// oxlint-disable-next-line no-control-regex -- finding them is the point
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text with everything escaped that means something in XML. What XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text.replaceAll(FORBIDDEN, "\uFFFD").replaceAll(/[&<>"\r]/g, (one) => ESCAPES[one] ?? one);

/** An element. Where it holds only elements, each stands on a line of its own. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly XmlChild[]
): Xml {
  const flat = flatten(children);
  const opened = `<${name}${Object.entries(attributes).map(attribute).join("")}`;
  if (flat.length === 0) return { xml: `${opened}/>` };
  const onLines = flat.every((child) => typeof child !== "string");
  const inner = flat.map((child) => (typeof child === "string" ? escapeXml(child) : child.xml));
  return { xml: `${opened}>${onLines ? `\n${inner.join("\n")}\n` : inner.join("")}</${name}>` };
}

/** A whole document with this root. */
export const document = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;

const attribute = ([name, value]: readonly [string, string]): string =>
  ` ${name}="${escapeXml(value).replaceAll(/[\n\t]/g, (one) => IN_ATTRIBUTES[one] ?? one)}"`;

const flatten = (children: readonly XmlChild[]): readonly (Xml | string)[] =>
  children.flatMap((child) => {
    if (child === undefined || child === false) return [];
    return typeof child === "object" && !("xml" in child) ? flatten(child) : [child as Xml | string];
  });
