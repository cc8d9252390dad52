import { EVENT_ID, getScalarValue, type Event } from "js-yaml";
import { RESERVED_NAMES } from "./reserved-names.ts";

/** Where a value stands: keys and list positions from the top. */
export type YamlPath = readonly (string | number)[];

/** Something wrong at a position of the text. */
export interface Finding {
  readonly at: number;
  readonly reason: string;
}

/** Where the values of a YAML document start, and which of its names no author can mean. */
export interface YamlPlaces {
  /** The start of the key at `path`, in a list that of the value; undefined where there is none. */
  readonly startOf: (path: YamlPath) => number | undefined;
  readonly wrongNames: readonly Finding[];
}

/** A list, a group of fields or the document, while what is in it goes by. */
interface Frame {
  readonly type: Event["type"];
  readonly place: string;
  /** Of a list: how many values have gone by. */
  count: number;
  /** Of a group: the names so far, and that of the value to come. */
  readonly names: Set<string>;
  name: string | undefined;
}

/** Goes once through the events of a document, which js-yaml made of the text. */
export function yamlPlaces(events: readonly Event[], text: string): YamlPlaces {
  const starts = new Map<string, number>();
  const wrongNames: Finding[] = [];
  const frames: Frame[] = [];
  let end = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      frames.pop();
      continue;
    }
    const frame = frames.at(-1);
    const isEntry = frame?.type === EVENT_ID.SEQUENCE;
    const at = startOf(event) ?? (isEntry ? dashFrom(text, end) : end);
    end = endOf(event) ?? (isEntry ? at + 1 : end);
    const isName = frame?.type === EVENT_ID.MAPPING && frame.name === undefined;
    if (isName) {
      frame.name = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : "";
      const reason = wrongName(frame.name, frame.names);
      if (reason) wrongNames.push({ at, reason });
      frame.names.add(frame.name);
    }
    const place = frame ? nextPlace(frame) : "";
    if (isName || frame?.type !== EVENT_ID.MAPPING) starts.set(place, at);
    else frame.name = undefined;
    if (event.type !== EVENT_ID.SCALAR && event.type !== EVENT_ID.ALIAS)
      frames.push({ type: event.type, place, count: 0, names: new Set(), name: undefined });
  }
  return { wrongNames, startOf: (path) => starts.get(path.reduce(within, "")) };
}

/** The place of a list's next value, or of the field whose name has gone by. */
function nextPlace(frame: Frame): string {
  if (frame.type === EVENT_ID.DOCUMENT) return frame.place;
  if (frame.name !== undefined) return within(frame.place, frame.name);
  frame.count += 1;
  return within(frame.place, frame.count - 1);
}

const within = (place: string, entry: string | number): string => `${place}\n${entry}`;

function wrongName(name: string, others: ReadonlySet<string>): string | undefined {
  if (RESERVED_NAMES.includes(name)) return `"${name}" cannot be a name here`;
  return others.has(name) ? "is not valid YAML: the same field a second time" : undefined;
}

/** No author needs more; each is all that it stands for once more. */
const MOST_ALIASES = 100;

/** Aliases that stand for nothing, or for more than anybody could have written. */
export function wrongAliases(events: readonly Event[], text: string): readonly Finding[] {
  const wrong: Finding[] = [];
  const anchors = new Set<string>();
  const open: boolean[] = [];
  let count = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) open.pop();
    if (event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) continue;
    const name = text.slice(event.anchorStart, event.anchorEnd);
    const isAnchored = event.anchorStart >= 0;
    if (event.type === EVENT_ID.ALIAS) {
      count += 1;
      const at = event.anchorStart;
      if (count > MOST_ALIASES) return [...wrong, { at, reason: "has too many YAML aliases" }];
      // Aliases of aliases: a few lines can stand for more than any memory holds.
      if (open.includes(true))
        return [...wrong, { at, reason: "has a YAML alias inside of what one stands for" }];
      if (!anchors.has(name)) wrong.push({ at, reason: `is not valid YAML: nothing is called &${name}` });
      continue;
    }
    if (isAnchored) anchors.add(name);
    if (event.type !== EVENT_ID.SCALAR) open.push(isAnchored);
  }
  return wrong;
}

/** Where a second document starts; a file holds one. */
export function secondDocument(events: readonly Event[], text: string): readonly Finding[] {
  const second = events.findIndex(({ type }, index) => index > 0 && type === EVENT_ID.DOCUMENT);
  if (second < 0) return [];
  const before = events.slice(0, second).findLast((event) => startOf(event) !== undefined);
  const reason = "is not valid YAML: --- starts a second document; a file holds one";
  return [{ at: text.indexOf("\n---", before && startOf(before)) + 1, reason }];
}

/** Where what an event tells of starts; undefined where nothing stands there, as for an empty value. */
function startOf(event: Event): number | undefined {
  if ("start" in event) return event.start;
  if ("valueStart" in event) return event.valueStart < 0 ? undefined : event.valueStart;
  return "anchorStart" in event ? event.anchorStart : undefined;
}

/** Where it has gone by: a value at its end, a list or a group at its start. */
function endOf(event: Event): number | undefined {
  if (event.type === EVENT_ID.SCALAR) return event.valueEnd < 0 ? undefined : event.valueEnd;
  return event.type === EVENT_ID.ALIAS ? event.anchorEnd : startOf(event);
}

/** The first dash from a position on that is in no comment: all that there is of an empty value in a list. */
function dashFrom(text: string, position: number): number {
  const signs = /#.*|-/g;
  signs.lastIndex = position;
  let found = signs.exec(text);
  while (found && found[0] !== "-") found = signs.exec(text);
  return found?.index ?? position;
}
