import { isMisprint, namesSame, type NameKey } from './name-key.js';
import { peopleNear } from './people-near.js';
import type { Person } from './person.js';

/**
 * Make one of those who bear the same name, and of a short name and its bearer, if the article has
 * but one; then of a speaker whose surname is misprinted and the one whom the article names in full.
 */
export function settlePeople(people: readonly Person[]): void {
  people.forEach((person, i) => {
    const key = onlyName(person);
    if (key !== null) merge(people, i, (name) => namesSame(name, key) >= 1);
  });
  people.forEach((person, i) => {
    const key = onlyName(person);
    if (key === null || key.words > 1 || !person.isQuoted || person.apposed.length > 0) return;
    merge(people, i, (name, { isQuoted }) => isQuoted && isMisprint(name, key));
  });
}

/** Merge somebody into the only other one who is named so. */
function merge(
  people: readonly Person[],
  place: number,
  isNamed: (name: NameKey, other: Person) => boolean,
): void {
  const person = people[place];
  if (person?.self !== person || person === undefined) return;
  const bearers = peopleNear(people, place).filter(
    (other) => other !== person && other.names.some(({ key }) => isNamed(key, other)),
  );
  const [bearer] = bearers;
  if (bearer !== undefined && bearers.length === 1) person.mergeInto(bearer);
}

/** The name by which alone somebody is known; what only a source adds to a recognized one is no name. */
function onlyName({ names }: Person): NameKey | null {
  const recognized = names.filter(({ isRecognized }) => isRecognized);
  const [name, ...rest] = recognized.length > 0 ? recognized : names;
  if (name === undefined) return null;
  return rest.some(({ key }) => key.letters !== name.key.letters) ? null : name.key;
}
