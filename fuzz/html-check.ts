import assert from "node:assert/strict";

const VOID = new Set([
  "meta",
  "link",
  "input",
  "br",
  "hr",
  "img",
  "path",
  "rect",
  "circle",
  "line",
  "wbr",
  "use",
]);
const TAG = /<(?<close>\/?)(?<name>[a-zA-Z][^\s/>]*)(?<rest>(?:[^>"']|"[^"]*"|'[^']*')*)>/g;

/** Fails where a page is not whole, or would run or load anything that is not a file of the site. */
export function checkHtml(url: string, page: string): void {
  const scripts = /(<script type="application\/json"[^>]*>)([^<]*)(?=<\/script>)/g;
  for (const [, , data = ""] of page.matchAll(scripts)) JSON.parse(data);
  const text = page.replaceAll(scripts, "$1");
  assert.ok(/^<!doctype html>/i.test(text), `${url}: no doctype`);
  const open: string[] = [];
  for (const { groups } of text.matchAll(TAG)) {
    const { close = "", name = "", rest = "" } = groups ?? {};
    if (close) assert.equal(open.pop(), name, `${url}: </${name}> closes what is not open`);
    else if (!VOID.has(name) && !rest.endsWith("/")) open.push(name);
    assert.ok(
      !/\son\w+\s*=/i.test(rest.replaceAll(/"[^"]*"/g, '""')),
      `${url}: a handler in <${name}${rest}>`,
    );
    assert.ok(
      !/(?:href|src)\s*=\s*["']?\s*(?:javascript|data|vbscript):/i.test(rest),
      `${url}: <${name}${rest}>`,
    );
    if (name === "script" && !close)
      assert.ok(
        /^ type="(module" src="[./]*assets\/|application\/json")/.test(rest),
        `${url}: <script${rest}>`,
      );
  }
  assert.deepEqual(open, [], `${url}: left open`);
  assert.ok(!/<(?![/!a-zA-Z])/.test(text), `${url}: a bare <`);
}
