import assert from "node:assert/strict";
import * as fc from "fast-check";
import { loadBriefing } from "../src/build/content/load-briefing.ts";
import { parseOnly } from "../src/build/markdown/markdown.ts";
import { makeForm } from "../quiz/form.ts";
import { feedbackOn } from "../quiz/feedback.ts";
import { appendEntry, validEntries, type LogEntry } from "../quiz/log.ts";
import { choiceFromFields, fieldsFromChoice } from "../quiz/paper-choice.ts";
import { fromFile, parseProgress, toFile, type ParsedProgress } from "../quiz/progress.ts";
import { dueCards, itemsForReview, rebuildCards } from "../quiz/review.ts";
import { scoreItem } from "../quiz/score.ts";
import { summarize } from "../quiz/score-summary.ts";
import { choose } from "../quiz/ui/selection.ts";
import { entry, type Entry } from "./entry.ts";
import { damaged, hostileText } from "./hostile-text.ts";

const { loaded } = loadBriefing("e2e/briefings/harbour", parseOnly());
assert.ok(loaded);
const { bank, briefing } = loaded;
const PARTS = briefing.parts.map(({ id }) => id);

const time = fc.oneof(
  fc.date({ min: new Date(0), max: new Date("9999-12-31T23:59:59.998Z"), noInvalidDate: true }),
  fc.constantFrom(new Date("2026-11-25T08:00:00Z"), new Date("2026-11-25T08:00:00.001Z")),
);

const logEntry: fc.Arbitrary<LogEntry> = fc
  .record({
    at: time.map((at) => at.toISOString()),
    item: fc.nat({ max: bank.length - 1 }),
    score: fc.nat({ max: 4 }),
    max: fc.nat({ max: 4 }),
    rating: fc.constantFrom(1, 2, 3),
    hints: fc.nat({ max: 3 }),
    response: fc.array(fc.oneof(hostileText(2), fc.constantFrom(...bank.flatMap(({ key }) => key)))),
  })
  .map((one) => {
    const item = bank[one.item];
    return { ...one, item: item?.id ?? "", hash: item?.hash ?? "", order: [] } as LogEntry;
  });

const progress = fc
  .array(logEntry, { maxLength: 30 })
  .map((log) => ({ format: "briefing-progress", schema: 1, briefing: "harbour", log }));

/** Whatever is read is refused with a reason or can be used: by any clock, and saved again as it was. */
function checkProgress(read: ParsedProgress, now: Date): void {
  if (!("ok" in read)) return assert.ok("newer" in read || read.corrupt !== "");
  const { log } = read.ok;
  assert.deepEqual(fromFile(toFile(read.ok)), read, "saved and loaded it is the same");
  const valid = validEntries(log, bank);
  const cards = rebuildCards(log, bank, now);
  assert.equal(
    cards.length,
    new Set(valid.flatMap(({ item }) => bank.find(({ id }) => id === item)?.statements ?? [])).size,
    "every answered statement has its card",
  );
  for (const { due } of cards)
    assert.ok(due.getTime() - now.getTime() <= 366 * 86_400_000, "no card is due later than in a year");
  const { today } = dueCards(cards, { now, offsetMinutes: 0 });
  assert.ok(itemsForReview(today, bank, log).length <= today.length);
  summarize(bank, log);
  for (const choice of ["due", "all", "missed", "part:meeting"])
    choose(choice, bank, log, { now, offsetMinutes: 0 });
}

const aFile = JSON.stringify(
  { format: "briefing-progress", schema: 1, briefing: "harbour", log: [] },
  null,
  1,
);

/** What a learner gives to a page, and what a page finds on the device or in its address. */
export const LEARNER_ENTRIES: readonly Entry[] = [
  entry({
    name: "a file of answers",
    inputs: fc.tuple(
      fc.oneof(
        progress.chain((one) =>
          fc.oneof(fc.constant(JSON.stringify(one)), damaged(JSON.stringify(one, null, 1))),
        ),
        damaged(aFile),
        hostileText(),
        fc.json(),
      ),
      time,
    ),
    share: 12,
    check: ([text, now]) => checkProgress(fromFile(text), now),
  }),
  entry({
    name: "answers kept on the device",
    inputs: fc.tuple(fc.oneof(progress, fc.anything({ withNullPrototype: true, withDate: true })), time),
    share: 12,
    check: ([value, now]) => checkProgress(parseProgress(value), now),
  }),
  entry({
    name: "a clock that is set back or stands still while answering",
    inputs: fc.array(logEntry, { maxLength: 40 }),
    share: 4,
    check: (entries) => {
      const log = entries.reduce(appendEntry, []);
      assert.equal(log.length, entries.length, "no answer is lost");
      checkProgress(
        parseProgress({ format: "briefing-progress", schema: 1, briefing: "harbour", log }),
        new Date(0),
      );
    },
  }),
  entry({
    name: "the query of a paper's address",
    inputs: fc.oneof(
      hostileText(),
      fc
        .record({ items: hostileText(2), parts: hostileText(3), seed: hostileText(4) }, { requiredKeys: [] })
        .map((fields) => new URLSearchParams(fields as Record<string, string>).toString()),
      fc.webQueryParameters(),
    ),
    share: 8,
    check: (query) => {
      const fields = Object.fromEntries(new URLSearchParams(query));
      const choice = choiceFromFields(fields, briefing.id, PARTS);
      const form = makeForm(bank, choice, "A");
      assert.ok(choice.count >= 1 && form.items.length > 0 && form.items.length <= bank.length);
      assert.deepEqual(choiceFromFields(fieldsFromChoice(choice, briefing.id), briefing.id, PARTS), choice);
    },
  }),
  entry({
    name: "an answer",
    inputs: fc.tuple(
      fc.constantFrom(...bank),
      fc.array(
        fc.oneof(
          hostileText(2),
          fc.constantFrom(...bank.flatMap(({ key, options }) => [...key, ...options.map(({ id }) => id)])),
        ),
      ),
    ),
    share: 3,
    check: ([item, response]) => {
      const { score, max } = scoreItem(item, response);
      assert.ok(score >= 0 && score <= max);
      assert.ok(feedbackOn(item, response).heading !== "");
    },
  }),
];
