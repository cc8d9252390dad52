import type { Briefing } from "../../model/briefing.ts";

/** The name of a briefing as one file, in the folder of the briefing: it says what it is wherever it is taken. */
export const oneFileName = ({ id }: Pick<Briefing, "id">): string => `${id}.html`;
