import { byPart, type ExportItem, type ItemSet } from "./export-item.ts";
import { lossFor, lossForAll, type Exported } from "./exported.ts";
import { qtiIdentifier, qtiItem, QTI_SCHEMA } from "./qti-item.ts";
import { outcome } from "./qti-scoring.ts";
import { document, element, type Xml } from "./xml.ts";
import { zip } from "./zip.ts";

/** All items, a test that asks them part by part, and the manifest, as one QTI 3.0 package. */
export function qti({ briefing, items }: ItemSet): Exported {
  const files = Object.fromEntries(items.map((item) => [hrefOf(item), qtiItem(item, briefing.language)]));
  return {
    format: "QTI 3.0",
    about: "A package of items and a test for systems that import QTI 3.0.",
    file: `${briefing.id}-qti3.zip`,
    bytes: zip(
      { "imsmanifest.xml": manifest({ briefing, items }), "test.xml": test({ briefing, items }), ...files },
      briefing.date,
    ),
    losses: [
      lossForAll("Kind and people: a package has no tags; parts are sections of the test."),
      ...lossFor(
        "The letters of a grid's names and of entries to be put in order: the player shows them without.",
        items.filter(({ shape }) => shape === "match" || shape === "order"),
      ),
      ...lossFor(
        "Whether an order was answered: some players take the order as shown for an answer. It never is the right one, but single entries may be in place.",
        items.filter(({ shape }) => shape === "order"),
      ),
      ...lossFor(
        "What is to say of each option, entry or statement stands in the feedback on the whole question, whatever was chosen.",
        items.filter(({ shape }) => shape !== "single"),
      ),
    ],
  };
}

const hrefOf = ({ id }: ExportItem): string => `items/${qtiIdentifier(id)}.xml`;

function test({ briefing, items }: ItemSet): string {
  const sections = byPart(items).map(({ part, items: inIt }, index) =>
    element(
      "qti-assessment-section",
      { identifier: `section-${index + 1}`, title: part.title, visible: "true" },
      ...inIt.map((item) =>
        element("qti-assessment-item-ref", { identifier: qtiIdentifier(item.id), href: hrefOf(item) }),
      ),
    ),
  );
  const points = items.reduce((sum, item) => sum + item.points, 0);
  return document(
    element(
      "qti-assessment-test",
      { ...QTI_SCHEMA, identifier: TEST, title: briefing.title },
      outcome("SCORE", "single", "float", "0"),
      outcome("MAXSCORE", "single", "float", String(points)),
      element(
        "qti-test-part",
        { identifier: "part-1", "navigation-mode": "nonlinear", "submission-mode": "individual" },
        element("qti-item-session-control", { "max-attempts": "0", "show-feedback": "true" }),
        ...sections,
      ),
      element(
        "qti-outcome-processing",
        {},
        element(
          "qti-set-outcome-value",
          { identifier: "SCORE" },
          element("qti-sum", {}, element("qti-test-variables", { "variable-identifier": "SCORE" })),
        ),
      ),
    ),
  );
}

/** Ids of items begin with other words or with `item-`. */
const TEST = "TEST";

function manifest({ briefing, items }: ItemSet): string {
  const namespace = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";
  return document(
    element(
      "manifest",
      {
        xmlns: namespace,
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": `${namespace} https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd`,
        identifier: `MANIFEST-${briefing.id}`,
      },
      element("metadata", {}, element("schema", {}, "QTI Package"), element("schemaversion", {}, "3.0.0")),
      element("organizations", {}),
      element(
        "resources",
        {},
        resource(TEST, "imsqti_test_xmlv3p0", "test.xml", items),
        ...items.map((item) => resource(qtiIdentifier(item.id), "imsqti_item_xmlv3p0", hrefOf(item), [])),
      ),
    ),
  );
}

const resource = (identifier: string, type: string, href: string, dependencies: readonly ExportItem[]): Xml =>
  element(
    "resource",
    { identifier, type, href },
    element("file", { href }),
    ...dependencies.map(({ id }) => element("dependency", { identifierref: qtiIdentifier(id) })),
  );
