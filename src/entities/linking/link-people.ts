import type { Gazetteer } from '../gazetteer.js';
import type { NameSpan } from '../names/name-span.js';
import type { Words } from '../words.js';
import { byname } from './bynames.js';
import type { Draft } from './draft.js';
import { parsePersonName, type PersonName } from './person-name.js';

interface Person extends Draft {
  name: PersonName;
}

/**
 * Link the names of people: names in full with each other, then surnames and given names alone with
 * the person who bears them, the one last named before where several do.
 */
export function linkPeople(
  words: Words,
  gazetteer: Gazetteer,
  spans: readonly NameSpan[],
): Draft[] {
  const people: Person[] = [];
  const singles: [NameSpan, PersonName][] = [];
  const named = spans.map((span): [NameSpan, PersonName] => [
    span,
    parsePersonName(words, gazetteer, span),
  ]);
  // The fullest first, so that a shorter name finds its bearer wherever that stands.
  for (const [span, name] of named.toSorted(([, a], [, b]) => whole(b).length - whole(a).length)) {
    if (name.given.length === 0 || name.family.length === 0) {
      singles.push([span, name]);
      continue;
    }
    const known =
      people.find((person) => isSameFullName(person.name, name)) ?? onlyBearer(people, name);
    if (known) addFullName(known, span, name);
    else people.push(newPerson(span, name));
  }
  const full = [...people];
  for (const [span, name] of singles.sort(([a], [b]) => a.first - b.first)) {
    const person =
      bearerOf(full, span, (bearer) => bearsFamily(bearer, name)) ??
      bearerOf(full, span, (bearer) => bearsGiven(bearer, name)) ??
      people.find((other) => !full.includes(other) && isSameSingle(other.name, name));
    if (person) person.spans.push(span);
    else people.push(newPerson(span, name));
  }
  for (const person of people) person.spans.sort((a, b) => a.first - b.first);
  return people.sort((a, b) => firstOf(a) - firstOf(b));
}

function firstOf({ spans }: Person): number {
  return spans[0]?.first ?? 0;
}

function isSameSingle(a: PersonName, b: PersonName): boolean {
  const [one, other] = [whole(a), whole(b)];
  return one === other || (byname(one) !== null && byname(one) === byname(other));
}

/** The one person whose name ends in this one: محسنی بندپی of انوشیروان محسنی بندپی. */
function onlyBearer(people: readonly Person[], name: PersonName): Person | undefined {
  const key = [...name.given, ...name.family].join('');
  const bearers = people.filter(({ name: { given, family } }) => {
    const parts = [...given, ...family];
    return parts.some((_, i) => i > 0 && parts.slice(i).join('') === key);
  });
  return bearers.length === 1 ? bearers[0] : undefined;
}

function newPerson(span: NameSpan, name: PersonName): Person {
  return {
    type: 'PER',
    spans: [span],
    titles: new Set(),
    aliases: new Set(),
    name,
    ...forms(span, name),
  };
}

/** A longer form of a name is the canonical one. */
function addFullName(person: Person, span: NameSpan, name: PersonName): void {
  person.spans.push(span);
  if (whole(name).length > whole(person.name).length) {
    person.name = name;
    Object.assign(person, forms(span, name));
  }
}

function forms(
  { first, end }: NameSpan,
  { givenFirst, familyFirst }: PersonName,
): Pick<Draft, 'canonical' | 'given' | 'family'> {
  return {
    canonical: { first, end },
    given: familyFirst > givenFirst ? { first: givenFirst, end: familyFirst } : null,
    family: end > familyFirst ? { first: familyFirst, end } : null,
  };
}

function whole({ parts, given, family }: PersonName): string {
  return [...parts, ...given, ...family].join('');
}

/** محمدجواد ظریف and جواد ظریف, سید محمد خاتمی and محمد خاتمی. */
function isSameFullName(a: PersonName, b: PersonName): boolean {
  const [familyA, familyB] = [a.family.join(''), b.family.join('')];
  const [givenA, givenB] = [a.given.join(''), b.given.join('')];
  const known = byname(whole(a));
  if (known !== null && known === byname(whole(b))) return true;
  if (givenA + familyA === givenB + familyB) return true;
  const sameGiven = givenA === givenB;
  if (familyA === familyB) {
    return sameGiven || givenA.endsWith(givenB) || givenB.endsWith(givenA);
  }
  // A second surname may be left out: هاشمی (رفسنجانی).
  return sameGiven && (familyA.startsWith(familyB) || familyB.startsWith(familyA));
}

/** A family name of several words is borne by its last ones, too: لوپز اوبرادور, اوبرادور. */
function bearsFamily({ name: { family } }: Person, single: PersonName): boolean {
  const key = [...single.given, ...single.family].join('');
  if (family.length > 1 && family.includes(key)) return true;
  return family.some((_, i) => family.slice(i).join('') === key);
}

function bearsGiven({ name }: Person, single: PersonName): boolean {
  return name.given.join('') === [...single.given, ...single.family].join('');
}

/** Of those who bear a name, the one last named before `span`; the first behind it where none is. */
function bearerOf(
  people: readonly Person[],
  span: NameSpan,
  bears: (person: Person) => boolean,
): Person | undefined {
  let best: Person | undefined;
  let nearest = Infinity;
  for (const person of people) {
    if (!bears(person)) continue;
    for (const { first } of person.spans) {
      const distance = first <= span.first ? span.first - first : 1e6 + first - span.first;
      if (distance < nearest) [best, nearest] = [person, distance];
    }
  }
  return best;
}
