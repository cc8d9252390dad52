import { html } from "./html.ts";
import { page } from "./page.ts";

/** What an author sees while serving, in place of a page, when the content does not hold. */
export const complaintsPage = (complaints: string, url: string): string =>
  page({
    title: "This does not hold yet",
    description: "What is wrong in the content.",
    language: "en",
    root: "../".repeat(url.split("/").length - 1) || "./",
    styles: ["page"],
    body: html`<body>
      <main class="complaints">
        <h1>This does not hold yet</h1>
        <p>The page comes back as soon as this is mended:</p>
        <ul>
          ${complaints.split("\n").map((one) => html`<li>${one}</li>`)}
        </ul>
      </main>
    </body>`,
  });
