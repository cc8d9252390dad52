import { findingIf, type ItemRule } from "./finding.ts";

/** Rule 19 (Butler & Roediger 2008; HDR): key, passage and, for each wrong option, what is really so. */
export const feedbackIsPresent: ItemRule = (item) => {
  const silent = (item.rows ?? item.options).filter(({ feedback }) => feedback.trim() === "").length;
  const broken = silent > 0 || item.rationale.trim() === "" || item.statements.length === 0;
  return findingIf(broken, {
    rule: 19,
    level: "error",
    item: item.id,
    reason: "an option without feedback, or no rationale",
  });
};
