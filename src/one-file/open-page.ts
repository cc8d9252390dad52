/** What starts each page, by the name of its script. */
export type Scripts = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Opens the page of the file that the address asks for, `?page=study/` for
 * example. Without a query it is the deck, which is there already. Each page
 * is a document load of its own: addresses, history and anchors work as on the site.
 */
export async function openPage(scripts: Scripts): Promise<void> {
  const wanted = new URLSearchParams(location.search).get("page") ?? "";
  const template = document.querySelector<HTMLTemplateElement>(`template[data-page="${CSS.escape(wanted)}"]`);
  if (template) showPage(template);
  document.documentElement.hidden = false;
  await scripts[document.body.dataset["script"] ?? ""]?.();
  // The anchor was not there yet when the browser looked for it.
  if (template && location.hash !== "") location.replace(location.hash);
}

function showPage(template: HTMLTemplateElement): void {
  const { title = "", styles = "" } = template.dataset;
  document.title = title;
  for (const name of document.body.getAttributeNames()) document.body.removeAttribute(name);
  for (const { name, value } of template.attributes) document.body.setAttribute(name, value);
  for (const style of document.querySelectorAll<HTMLStyleElement>("style[data-style]"))
    style.media = styles.split(" ").includes(style.dataset["style"] ?? "") ? "all" : "not all";
  document.body.replaceChildren(template.content);
}
