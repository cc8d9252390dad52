startStatements();

/** Says how many statements the chosen filter leaves, whenever another one is chosen. */
export function startStatements(): void {
  const status = document.querySelector<HTMLElement>(".shown");
  const rows = [...document.querySelectorAll<HTMLElement>(".rows > li")];
  const sayHowMany = (): void => {
    const shown = rows.filter((row) => row.checkVisibility()).length;
    if (status) status.textContent = shown === rows.length ? "" : `${shown} of ${rows.length} statements`;
  };
  addEventListener("hashchange", sayHowMany);
  sayHowMany();
}
