import type { Curve } from "./scale.ts";

const WIDTH = 720;
const HEIGHT = 380;
const LEFT = 70;
const BOTTOM = 50;
const COLOURS = ["#1d5b79", "#a33d3d", "#4f7a28", "#7a4fa0"];

/** The processor time of one more unit, over the number of units, both on logarithmic axes: a flat line is what we want. */
export function curvePicture(curves: readonly Curve[], fixed: number): string {
  const series = curves.map(({ of, points }) => ({
    of,
    points: points.map(({ count, cost }) => ({ count, each: Math.max(0.01, (cost.cpu - fixed) / count) })),
  }));
  const all = series.flatMap(({ points }) => points);
  const x = axis(
    all.map(({ count }) => count),
    LEFT,
    WIDTH - 20,
  );
  const y = axis(
    all.map(({ each }) => each),
    HEIGHT - BOTTOM,
    20,
  );
  const lines = series.map(({ of, points }, index) => {
    const colour = COLOURS[index % COLOURS.length] ?? "black";
    const places = points.map(({ count, each }) => `${x.at(count).toFixed(1)},${y.at(each).toFixed(1)}`);
    const last = points.at(-1);
    return `<polyline points="${places.join(" ")}" fill="none" stroke="${colour}" stroke-width="2"/>
${places.map((place) => `<circle cx="${place.split(",")[0]}" cy="${place.split(",")[1]}" r="3" fill="${colour}"/>`).join("")}
<text x="${(x.at(last?.count ?? 1) + 8).toFixed(1)}" y="${(y.at(last?.each ?? 1) + 4).toFixed(1)}" fill="${colour}">${of}</text>`;
  });
  const grid = [
    ...x.ticks.map(
      (tick) =>
        `<line x1="${x.at(tick)}" x2="${x.at(tick)}" y1="20" y2="${HEIGHT - BOTTOM}"/><text x="${x.at(tick)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${tick.toLocaleString("en")}</text>`,
    ),
    ...y.ticks.map(
      (tick) =>
        `<line x1="${LEFT}" x2="${WIDTH - 20}" y1="${y.at(tick)}" y2="${y.at(tick)}"/><text x="${LEFT - 8}" y="${y.at(tick) + 4}" text-anchor="end">${tick}</text>`,
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img" aria-label="Processor time for each unit, over the number of units">
<rect width="100%" height="100%" fill="white"/>
<g stroke="#ccc" stroke-width="1">${grid.join("\n").replaceAll("<text", '<text stroke="none" fill="#333"')}</g>
<text x="${(LEFT + WIDTH) / 2}" y="${HEIGHT - 10}" text-anchor="middle" fill="#333">how many</text>
<text x="16" y="${HEIGHT / 2}" transform="rotate(-90 16 ${HEIGHT / 2})" text-anchor="middle" fill="#333">processor time for each, ms</text>
${lines.join("\n")}
</svg>
`;
}

/** A logarithmic axis that holds all values, with a mark at each power of ten. */
function axis(
  values: readonly number[],
  from: number,
  to: number,
): { readonly at: (value: number) => number; readonly ticks: readonly number[] } {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  const at = (value: number): number =>
    from + ((Math.log10(value) - low) / Math.max(1, high - low)) * (to - from);
  return { at, ticks: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)) };
}
