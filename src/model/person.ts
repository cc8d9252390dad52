/** Somebody, or some body, whom the source names: as speaker, or as the one spoken of. */
export interface Person {
  /** Lower-case words joined by hyphens; unique in the briefing. */
  readonly id: string;
  /** The full name as the source gives it. */
  readonly name: string;
  /** Office or function, as far as the source gives one. */
  readonly role?: string;
  /** True for an institution or a group: no single person speaks. */
  readonly body: boolean;
  /** Other names under which the source speaks of the same person. */
  readonly aliases: readonly string[];
}

/** Every name under which the source may speak of `person`: full name, surname, aliases. */
export function namesOf(person: Person): readonly string[] {
  const surname = person.body ? [] : person.name.split(" ").slice(-1);
  return [person.name, ...surname, ...person.aliases];
}
