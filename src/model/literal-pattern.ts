/** The text as part of an expression that finds it as it stands, whatever signs are in it. */
export const literalPattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
