import type { Lexicon } from '../../morphology/lexicon.js';
import type { Gazetteer } from '../gazetteer.js';
import { separateSurnameParts } from '../tables/surname-affixes.js';
import { titles } from '../tables/titles.js';
import { boundaryWords } from '../tables/boundary-words.js';
import type { Words } from '../words.js';
import { knownPlaceEnd } from './known-names.js';
import type { NameSpan } from './name-span.js';
import { canBeName, isGivenName, isSurname } from './person-words.js';

/** The longest run of given names: سید محمد علی. */
const mostGivenNames = 4;

/**
 * Names of people in the tokens `[first, end)` by rule: given names with what follows them, names
 * behind ranks and honorifics, and surnames that news know.
 */
export function findPeople(
  words: Words,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
  first: number,
  end: number,
): NameSpan[] {
  const spans: NameSpan[] = [];
  let i = first;
  while (i < end) {
    const span = personAt(words, gazetteer, lexicon, i, end, first);
    if (span) spans.push(span);
    i = span ? span.end : i + 1;
  }
  return spans;
}

function personAt(
  words: Words,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
  i: number,
  limit: number,
  sentence: number,
): NameSpan | null {
  const part = titles.match(words, i, i + 1)?.kind === 'part';
  let given = part ? i + 1 : i;
  while (given < Math.min(limit, i + mostGivenNames) && isGivenName(words, gazetteer, given)) {
    given += 1;
  }
  if (given > i && (!part || given > i + 1)) {
    const end = surnameEnd(words, gazetteer, lexicon, given, limit);
    if (end > given) return person(i, end, 0.85);
    if (given - i > 1) return person(i, given, 0.7);
  }
  if (isAfterHonorific(words, i, sentence)) {
    const name = part ? i + 1 : i;
    const end = surnameEnd(words, gazetteer, lexicon, name, limit);
    if (end > name) return person(i, end, 0.75);
  }
  const known = gazetteer.longest(
    words,
    i,
    limit,
    (entry) =>
      gazetteer.share(entry, 'PER') >= 9 &&
      gazetteer.share(entry, 'PER') > gazetteer.share(entry, 'LOC'),
  );
  if (known > 0 && words.isWord(i) && words.phrase(i, known).length > 2) {
    return { ...person(i, known, 0.7), source: 'gazetteer' };
  }
  return null;
}

function person(first: number, end: number, confidence: number): NameSpan {
  return { first, end, type: 'PER', source: 'rule', confidence };
}

/** Where the surname ends that begins at token `first`; `first` where there is none. */
function surnameEnd(
  words: Words,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
  first: number,
  limit: number,
): number {
  if (first >= limit || !canBeName(words, gazetteer, lexicon, first)) return first;
  let end = first + 1;
  if (end < limit && separateSurnameParts.has(words.key(end))) return end + 1;
  // A second surname, often of a place: موسوی لاری, هاشمی رفسنجانی.
  if (
    end < limit &&
    isSurname(words, gazetteer, end) &&
    knownPlaceEnd(words, gazetteer, end, limit) < 0
  ) {
    end += 1;
    if (end < limit && separateSurnameParts.has(words.key(end))) end += 1;
  }
  return end;
}

/** Whether a rank or an honorific stands before token `index`: سرهنگ, دکتر, آقای. */
function isAfterHonorific(words: Words, index: number, sentence: number): boolean {
  for (let first = Math.max(sentence, index - 4); first < index; first++) {
    const title = titles.match(words, first, index);
    if (title?.end !== index) continue;
    if (title.kind === 'rank' || title.kind === 'honorific' || title.kind === 'courtesy') {
      return boundaryWords.kindOf(words.key(index)) === undefined;
    }
  }
  return false;
}
