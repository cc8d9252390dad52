const status = document.querySelector<HTMLElement>(".shown");
const rows = [...document.querySelectorAll<HTMLElement>(".rows > li")];

/** Says how many statements the chosen filter leaves. */
function sayHowMany(): void {
  if (!status) return;
  const shown = rows.filter((row) => row.checkVisibility()).length;
  status.textContent = shown === rows.length ? "" : `${shown} of ${rows.length} statements`;
}

addEventListener("hashchange", sayHowMany);
sayHowMany();

export {};
