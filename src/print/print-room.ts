import { choiceFromFields, fieldsFromChoice } from "../../quiz/paper-choice.ts";

startPrintRoom();

/** Lets a teacher choose what papers and keys hold: the choice goes into their addresses. */
export function startPrintRoom(): void {
  const form = document.querySelector<HTMLFormElement>("[data-paper-choice]");
  const briefing = form?.dataset["briefing"];
  if (!form || briefing === undefined) return;
  const boxes = [...form.querySelectorAll<HTMLInputElement>("input[name=part]")];
  const parts = boxes.map(({ value }) => value);

  const update = (): void => {
    const asked = {
      items: form.querySelector<HTMLInputElement>("[name=items]")?.value ?? "",
      seed: form.querySelector<HTMLInputElement>("[name=seed]")?.value ?? "",
      parts: boxes
        .filter(({ checked }) => checked)
        .map(({ value }) => value)
        .join(","),
    };
    const fields = fieldsFromChoice(choiceFromFields(asked, briefing, parts), briefing);
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-paper]")) {
      const address = new URL(link.dataset["paper"] ?? "", location.href);
      for (const [name, value] of Object.entries(fields)) address.searchParams.set(name, value);
      link.href = address.href;
    }
    // The files hold the papers without a choice.
    for (const link of document.querySelectorAll<HTMLElement>("a[data-paper-pdf]"))
      link.hidden = Object.keys(fields).length > 0;
  };
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  update();
}
