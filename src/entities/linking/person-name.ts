import type { Gazetteer } from '../gazetteer.js';
import type { NameSpan } from '../names/name-span.js';
import { isGivenName } from '../names/is-given-name.js';
import { titles } from '../tables/titles.js';
import { WordClass } from '../word-class.js';
import type { Words } from '../words.js';

/** A person's name by keys. */
export interface PersonName {
  /** سید, میر, امام …, which may be left out. */
  readonly parts: readonly string[];
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** Token indices where the given name and the family name begin. */
  readonly givenFirst: number;
  readonly familyFirst: number;
}

/**
 * Divide a name into given and family name. Of several words the leading given names are given, at
 * least the first word and at most all but the last; a single word is a family name unless it is
 * known as a given name only.
 */
export function parsePersonName(words: Words, gazetteer: Gazetteer, span: NameSpan): PersonName {
  const { first, end } = span;
  let givenFirst = first;
  while (givenFirst < end - 1 && titles.match(words, givenFirst, givenFirst + 1)?.kind === 'part') {
    givenFirst += 1;
  }
  let familyFirst = givenFirst;
  if (end - givenFirst > 1 && !isSurnameOnly(words, gazetteer, givenFirst)) {
    familyFirst += 1;
    while (familyFirst < end - 1 && isGivenName(words, gazetteer, familyFirst)) familyFirst += 1;
  } else if (
    end - givenFirst === 1 &&
    isGivenName(words, gazetteer, givenFirst) &&
    !isFamily(words, gazetteer, givenFirst)
  ) {
    familyFirst = end;
  }
  return {
    parts: words.keys.slice(first, givenFirst),
    given: words.keys.slice(givenFirst, familyFirst),
    family: words.keys.slice(familyFirst, end),
    givenFirst,
    familyFirst,
  };
}

/** A first word that news know as a surname and hardly as a given name: علوی گرگانی. */
function isSurnameOnly(words: Words, gazetteer: Gazetteer, index: number): boolean {
  const entry = gazetteer.findKey(words.key(index));
  const isGiven = (gazetteer.classes(entry) & WordClass.givenName) !== 0;
  return !isGiven && gazetteer.lastNameShare(entry) > gazetteer.firstNameShare(entry);
}

function isFamily(words: Words, gazetteer: Gazetteer, index: number): boolean {
  const entry = gazetteer.findKey(words.key(index));
  return gazetteer.lastNameShare(entry) >= gazetteer.firstNameShare(entry);
}
