/** A page asks the waiting worker to serve the newer version from now on. */
export const TAKE_OVER = "take over";
