import type { Draft } from '../draft.js';
import type { Person } from './person.js';
import type { Resolved } from './resolved.js';

/**
 * What stands before a name may call its bearer by a title, as headline and lead do: where only one person speaks by
 * name, and none of his titles says otherwise, he holds it.
 */
export function nameHolders(drafts: readonly Draft[], result: ReadonlyMap<Draft, Resolved>): void {
  const speakers = new Set<Person>();
  for (const [draft, { person }] of result) {
    if (draft.parent === null && person !== null) speakers.add(person.self);
  }
  const named = [...speakers].filter((person) => person.isNamed && !person.isOrganisation);
  const [speaker] = named;
  if (speaker === undefined || named.length > 1) return;
  const bearer = drafts.find(
    ({ source }) => source.name !== null && source.kind !== 'organisation',
  );
  for (const draft of drafts) {
    const person = result.get(draft)?.person?.self;
    if (person === undefined || person.isNamed || person.isAnonymous) continue;
    if (bearer === undefined || draft.at > bearer.at) continue;
    const { apposed } = speaker;
    const isHeld = person.titles.some(({ key }) =>
      apposed.some((title) => title.key.words.has(key.head)),
    );
    if (apposed.length === 0 || isHeld) person.mergeInto(speaker);
  }
}
