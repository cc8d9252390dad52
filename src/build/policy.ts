/**
 * The Content-Security-Policy of every page: nothing runs or loads that is not a file of the site
 * itself. It is in each page, so that it holds on any host, and in `_headers`, for hosts that read it.
 */
export const CONTENT_SECURITY_POLICY =
  "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * The same where no script makes markup out of text either: on every page without reveal.js, which
 * does not start under it. The one policy that may be made names the addresses of service workers.
 */
export const POLICY_WITHOUT_MARKUP = `${CONTENT_SECURITY_POLICY}; require-trusted-types-for 'script'; trusted-types worker`;

/** What the headers say beside the policy: no guessing of types, no word of the reader to other hosts. */
const HEADERS = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/**
 * The file `_headers`, as Netlify, Cloudflare Pages and others read it. `files` are addresses of
 * pages with a policy of their own, made to be taken along: a browser saves them and runs them elsewhere.
 */
export const headersFile = (files: readonly string[]): string =>
  [
    rule("/*", HEADERS),
    ...files.map((file) => rule(`/${file}`, { "Content-Disposition": "attachment" })),
  ].join("\n");

const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");
