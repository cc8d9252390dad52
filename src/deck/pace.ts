/** Minutes and seconds: `3:07`. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/**
 * When each slide should be left, in seconds from the start.
 *
 * A slide gets its share of the whole by what there is to say: the words of its
 * notes, and as much again as ten words for the change of slide.
 */
export function plannedEnds(wordsOfNotes: readonly number[], totalSeconds: number): readonly number[] {
  const weights = wordsOfNotes.map((words) => words + 10);
  const whole = weights.reduce((sum, one) => sum + one, 0);
  let passed = 0;
  return weights.map((weight) => {
    passed += weight;
    return (passed / whole) * totalSeconds;
  });
}

/** Somebody who speaks calmly says about 130 words a minute; ten seconds a slide for the room. */
export const naturalMinutes = (wordsOfNotes: readonly number[]): number =>
  Math.max(1, Math.round(wordsOfNotes.reduce((sum, words) => sum + words / 130 + 10 / 60, 0)));

/** How a talk goes that has come to a slide: in words, from the plan of when to leave each slide. */
export function paceText(elapsed: number, slide: number, ends: readonly number[]): string {
  const start = ends[slide - 1] ?? 0;
  const end = ends[slide] ?? start;
  if (elapsed > end + 15) return `${clockText(elapsed - end)} behind`;
  if (elapsed < start - 15) return `${clockText(start - elapsed)} ahead`;
  return "on time";
}
