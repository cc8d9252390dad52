/** Runs something when the browser has painted what is due. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}
