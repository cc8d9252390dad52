import type { Page } from "@playwright/test";

/** What the page of the player keeps for the tests. */
interface PlayerWindow extends Window {
  readonly Vue: new (options: object) => { $mount: (selector: string) => void };
  readonly qti3Player: object;
  player: {
    readonly loadItemFromXml: (xml: string, configuration: object) => void;
    readonly endAttempt: (target: string) => void;
  };
  onItem: () => void;
  onEnd: (data: EndedAttempt) => void;
}

interface EndedAttempt {
  readonly state: {
    readonly outcomeVariables: readonly { readonly identifier: string; readonly value: unknown }[];
  };
}

/** Opens an empty page with qti3-item-player, a certified player of QTI 3. */
export async function openPlayer(page: Page): Promise<void> {
  await page.setContent('<!doctype html><html lang="en"><title>Player</title><div id="app"></div>');
  await page.addScriptTag({ path: "node_modules/vue/dist/vue.min.js" });
  await page.addScriptTag({ path: "node_modules/qti3-item-player/dist/qti3Player.umd.min.js" });
  await page.addStyleTag({ path: "node_modules/qti3-item-player/dist/qti3Player.css" });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const here = window as unknown as PlayerWindow;
        const props = {
          suppressAlertMessages: true,
          suppressInvalidResponseMessages: true,
          containerClass: "",
          containerPaddingClass: "",
          colorClass: "",
        };
        const on = {
          notifyQti3PlayerReady: (player: PlayerWindow["player"]) => {
            here.player = player;
            resolve();
          },
          notifyQti3ItemReady: () => here.onItem(),
          notifyQti3EndAttemptCompleted: (data: EndedAttempt) => here.onEnd(data),
        };
        const render = (create: (component: object, data: object) => unknown): unknown =>
          create(here.qti3Player, { props, on });
        new here.Vue({ render }).$mount("#app");
      }),
  );
}

/** Shows an item, not yet answered. */
export const loadItem = (page: Page, xml: string): Promise<void> =>
  page.evaluate(
    (text) =>
      new Promise<void>((resolve) => {
        const here = window as unknown as PlayerWindow;
        here.onItem = resolve;
        const sessionControl = { max_attempts: 0, show_feedback: true, validate_responses: false };
        here.player.loadItemFromXml(text, { guid: `${performance.now()}`, sessionControl });
      }),
    xml,
  );

/** Hands the answer in, and gives what came out of it. */
export async function endAttempt(page: Page): Promise<{ readonly score: number; readonly max: number }> {
  const outcomes = await page.evaluate(
    () =>
      new Promise<EndedAttempt["state"]["outcomeVariables"]>((resolve) => {
        const here = window as unknown as PlayerWindow;
        here.onEnd = ({ state }) => resolve(state.outcomeVariables);
        here.player.endAttempt("here");
      }),
  );
  return { score: outcomeOf(outcomes, "SCORE"), max: outcomeOf(outcomes, "MAXSCORE") };
}

const outcomeOf = (outcomes: EndedAttempt["state"]["outcomeVariables"], name: string): number =>
  Number(outcomes.find(({ identifier }) => identifier === name)?.value);

/** Closes the window with the feedback, which lies over the question. */
export const closeFeedback = (page: Page): Promise<void> =>
  page.getByRole("button", { name: "OK" }).filter({ visible: true }).click();
