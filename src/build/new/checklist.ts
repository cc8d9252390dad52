/** What a checklist names. */
export interface ChecklistOf {
  readonly id: string;
  readonly file: string;
  readonly toCheck: number;
}

/** What the author of a new briefing decides, in order; the lines that the build waits for are in the files themselves. */
export const checklist = ({ id, file, toCheck }: ChecklistOf): string => `# What to decide

A list for you; it is no part of the site. Delete it when you are done.

- [ ] Run \`npm start\` and open “Who said what”: each of the ${toCheck} open questions stands beside its statement, with file and line. Settle one, delete its line \`# check: …\`, save, and the page follows.
- [ ] \`briefing.yaml\`: title, date and summary in your own words.
- [ ] \`briefing.yaml\`, people: one entry a person, by the fullest name; other names of theirs under \`aliases\`. A group or an institution has \`body: true\`.
- [ ] \`statements.yaml\`, speakers: is each the one who says it? Two entries for one remark become one.
- [ ] \`statements.yaml\`, paraphrases (\`indirect\`, and what is not quoted in \`mixed\`): your own words; figures and names as in the passage.
- [ ] \`statements.yaml\`, the report’s own voice: add what it states without citing anyone (\`assertion\`) and what it guesses (\`inference\`), as far as you want to speak of it.
- [ ] \`statements.yaml\`, \`about\`: of whom it is said. Questions “of whom?” come from it.
- [ ] \`statements.yaml\`, \`occasion\`: where, to whom, when, as far as the report says.
- [ ] \`1-voices.md\`, \`2-words.md\`, \`3-reading.md\`: order, cut, add notes. After each sentence of yours, cite the statement that backs it: \`[@id]\`.
- [ ] \`quiz.yaml\`: most questions follow from the statements; add a few of your own, or none.
- [ ] Prove it: \`npm run verify -- path/to/${file}\`. What does not hold is named with file and line.
- [ ] \`npm run build\`, then \`npm run pdf -- ${id}\`: the papers are in \`_site/${id}/print/\`.
`;
