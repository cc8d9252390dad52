/** The entries of a list that a presenter reveals. The first is there with its slide, which would look empty without it. */
export const STEPS = ".steps li:not(:first-child)";
