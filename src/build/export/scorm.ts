import type { Bank } from "../../../quiz/bank.ts";
import { FIRST_FORM } from "../../../quiz/order.ts";
import { MASTERY } from "../../../quiz/scorm/result.ts";
import { answersKept } from "../../../quiz/scorm/suspend-data.ts";
import type { Briefing } from "../../model/briefing.ts";
import type { Contents } from "../assets.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { html } from "../layouts/html.ts";
import { quizPage, type QuizHost } from "../layouts/quiz-page.ts";
import { filterStyles } from "../layouts/statement-filters.ts";
import { statementsPage } from "../layouts/statements-page.ts";
import { lossFor, lossForAll, type Exported, type Loss } from "./exported.ts";
import { document, element, type Xml } from "./xml.ts";
import { zip } from "./zip.ts";

/** The scripts and style sheets that the pages of a package need. */
export const SCORM_ASSETS = {
  scripts: { scorm: "src/scorm/scorm.ts", statements: "src/statements/statements.ts" },
  styles: ["quiz", "statements"],
} as const;

/** The quiz page of a package: the platform keeps the answers, so there is nothing to look after. */
const PACKAGE: QuizHost = {
  root: "./",
  statementsPage: "statements/index.html",
  script: "scorm",
  header: html`<p class="site-head" data-report></p>`,
  whoKeeps: "Your learning platform keeps what you answer.",
  keeping: html``,
};

/**
 * A SCORM 1.2 package: the quiz page with its statements, reporting score,
 * status and answers to the platform that runs it. `assets` are the bundled
 * `SCORM_ASSETS`, by name.
 */
export function scorm(loaded: LoadedBriefing, assets: Contents): Exported {
  const { briefing, bank } = loaded;
  const files = {
    "index.html": quizPage(briefing, bank, PACKAGE),
    "statements/index.html": statementsPage(loaded, { root: "../", header: html`` }),
    "statements/filters.css": filterStyles(briefing),
    ...Object.fromEntries([...assets].map(([name, bytes]) => [`assets/${name}`, bytes])),
  };
  return {
    format: "SCORM 1.2",
    about: `The quiz itself, to be run by a learning platform. Passed at ${MASTERY} of 100; the platform may set another limit.`,
    file: `${briefing.id}-scorm12.zip`,
    bytes: zip({ "imsmanifest.xml": manifest(loaded, Object.keys(files)), ...files }, briefing.date),
    losses: lossesOf(briefing, bank),
  };
}

/** Longer texts than this are not safe as the id of an interaction. */
const LONGEST_ID = 255;

function lossesOf(briefing: Briefing, bank: Bank): readonly Loss[] {
  const kept = answersKept(bank, { seed: briefing.id, form: FIRST_FORM });
  return [
    lossForAll("Texts of questions and options: SCORM 1.2 reports ids and letters, as the page shows them."),
    lossForAll(
      "Earlier answers to a question, once 4,096 characters are full: the latest one to each stays.",
    ),
    lossForAll("The score, until every question is answered: platforms take any lower score for failed."),
    ...(kept < bank.length
      ? [
          lossForAll(
            `Answers to more than ${kept} of the ${bank.length} questions between two visits: the oldest are asked again.`,
          ),
        ]
      : []),
    ...lossFor(
      "Ids of more than 255 characters may be cut.",
      bank.filter(({ id }) => id.length > LONGEST_ID),
    ),
  ];
}

const NAMESPACE = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
const ADL = "http://www.adlnet.org/xsd/adlcp_rootv1p2";

function manifest({ briefing }: LoadedBriefing, files: readonly string[]): string {
  const title = element("title", {}, briefing.title);
  return document(
    element(
      "manifest",
      { identifier: `briefing-${briefing.id}`, version: "1.0", xmlns: NAMESPACE, "xmlns:adlcp": ADL },
      element("metadata", {}, element("schema", {}, "ADL SCORM"), element("schemaversion", {}, "1.2")),
      element(
        "organizations",
        { default: "organization" },
        element(
          "organization",
          { identifier: "organization" },
          title,
          element(
            "item",
            { identifier: "quiz", identifierref: "pages" },
            title,
            element("adlcp:masteryscore", {}, String(MASTERY)),
          ),
        ),
      ),
      element("resources", {}, resource(files)),
    ),
  );
}

const resource = (files: readonly string[]): Xml =>
  element(
    "resource",
    { identifier: "pages", type: "webcontent", "adlcp:scormtype": "sco", href: "index.html" },
    ...files.map((href) => element("file", { href })),
  );
