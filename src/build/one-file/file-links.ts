const SITE = "http://site/";

const ADDRESSES = /\s(href|data-goal|data-paper)="([^"#][^"]*)"/g;

/**
 * Makes the links of a page lead to the pages within the file. What is not in
 * the file, such as the shelf, stays as a name that leads nowhere. `hasPage`
 * knows what is in it, by address from the site's root.
 */
export function linksWithinFile(body: string, pageUrl: string, hasPage: (url: string) => boolean): string {
  const known = new Map<string, string>();
  const within = (address: string): string => {
    const found = known.get(address) ?? addressWithin(address, pageUrl, hasPage);
    known.set(address, found);
    return found;
  };
  return body.replaceAll(ADDRESSES, (_whole, name: string, address: string) => {
    const found = within(address);
    return found === "" ? "" : ` ${name}="${found}"`;
  });
}

/** The address of a page of the site within the file. The deck, which opens first, has an empty query. */
export function fileAddress(url: string): string {
  const [, page = ""] = /^[^/]+\/(.*)index\.html$/.exec(url) ?? [];
  return page === "" ? "?" : `?page=${page}`;
}

function addressWithin(address: string, pageUrl: string, hasPage: (url: string) => boolean): string {
  const { origin, pathname, hash } = new URL(address, SITE + pageUrl);
  if (`${origin}/` !== SITE) return address;
  const url = `${pathname.slice(1)}${pathname.endsWith("/") ? "index.html" : ""}`;
  return hasPage(url) ? fileAddress(url) + hash : "";
}
