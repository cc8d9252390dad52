/**
 * The Content-Security-Policy of every page: nothing runs or loads that is not a file of the site
 * itself. It is in each page, so that it holds on any host, and in `_headers`, for hosts that read it.
 */
export const CONTENT_SECURITY_POLICY =
  "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'";

/** What the headers say beside the policy: no guessing of types, no word of the reader to other hosts. */
const HEADERS = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** The file `_headers`, as Netlify, Cloudflare Pages and others read it. */
export const headersFile = (): string =>
  ["/*", ...Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");
