startStatements();

/** Says how many statements the chosen filter leaves, and marks what was chosen, whenever that changes. */
export function startStatements(): void {
  const rows = [...document.querySelectorAll<HTMLElement>(".rows > li")];
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href^='#']")];
  const status = document.querySelector<HTMLElement>("[data-shown]");
  const showAll = document.querySelector<HTMLElement>("[data-show-all]");
  const tell = (): void => {
    const shown = rows.filter((row) => row.checkVisibility()).length;
    const isNarrowed = shown < rows.length;
    if (status) status.textContent = isNarrowed ? `${shown} of ${rows.length} statements` : "";
    if (showAll) showAll.hidden = !isNarrowed;
    for (const link of links) {
      if (isNarrowed && link.hash === location.hash) link.ariaCurrent = "true";
      else link.ariaCurrent = null;
    }
  };
  addEventListener("hashchange", tell);
  // WebKit may run this before the style sheets are there: it then holds every row for hidden.
  addEventListener("load", tell);
  tell();
}
