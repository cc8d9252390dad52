import type { Briefing } from "../../model/briefing.ts";
import { KINDS, KIND_NAMES, type Kind } from "../../model/statement.ts";
import { html, raw, type Html } from "../layouts/html.ts";
import { passageKinds } from "./passage-kinds.ts";

const STEP = 10;
const HEIGHT = 60;

/** How tall the bar of a kind is, and how wide: the nearer to somebody's own words, the taller. */
const BARS: Readonly<Record<Kind, { readonly height: number; readonly width: number }>> = {
  direct: { height: 60, width: 8 },
  mixed: { height: 46, width: 8 },
  indirect: { height: 32, width: 8 },
  assertion: { height: 16, width: 4 },
  inference: { height: 8, width: 4 },
};

/**
 * A whole report at a glance, as a briefing's own mark: a bar for each passage
 * in order, tall where somebody is quoted, short where only the report speaks.
 */
export function stripPicture(briefing: Briefing): Html {
  const kinds = passageKinds(briefing);
  const width = kinds.length * STEP;
  return html`<figure class="report-strip">
    <svg viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" role="img">
      <title>The report in ${kinds.length} passages, the taller the nearer to somebody’s own words</title>
      <desc>${describe(kinds)}</desc>
      <path class="ground" d="M0 ${HEIGHT - 1}h${width}v1H0z" />
      ${KINDS.map((kind) => html`<path data-kind="${kind}" stroke-width="${BARS[kind].width}" d="${raw(bars(kinds, kind))}" />`)}
    </svg>
    <figcaption>The report, passage by passage: the taller, the nearer to somebody’s own words</figcaption>
  </figure>`;
}

function bars(kinds: readonly (Kind | undefined)[], wanted: Kind): string {
  const { height } = BARS[wanted];
  return kinds
    .map((kind, index) => (kind === wanted ? `M${index * STEP + STEP / 2} ${HEIGHT}v-${height}` : ""))
    .join("");
}

function describe(kinds: readonly (Kind | undefined)[]): string {
  const counts = KINDS.map(
    (kind) => `${kinds.filter((one) => one === kind).length} ${KIND_NAMES[kind].toLowerCase()}`,
  );
  return `${counts.join(", ")}.`;
}
