import type { Gazetteer } from './gazetteer.js';
import { knownOrganisationEnd, knownPlaceEnd } from './names/known-names.js';
import { boundaryWords } from './tables/boundary-words.js';
import { fields } from './tables/fields.js';
import type { Words } from './words.js';

/** Verbs that make a compound with the noun before them: خبر داد, اعلام کرد. */
const lightVerbs: ReadonlySet<string> = new Set(['کرد', 'داد', 'داشت', 'شد', 'گرفت', 'زد', 'نمود']);

/** Verbs that take no object without را, so that the noun before them ends the subject. */
const speechVerbs: ReadonlySet<string> = new Set(['گفت', 'افزود', 'نوشت', 'است', 'هست', 'بود']);

/** Where the names of a text end. */
export interface NameEnds {
  /** The end of the name, not of a person, that begins at token `index`; −1 where there is none. */
  nameEnd(index: number): number;
}

/** The longest complement, in tokens. */
const longest = 14;

/**
 * Where the chain of nouns and adjectives ends that begins at token `first`: the complement of a
 * title or of an organisation's head. Ezafe is not written, so the chain runs to the next word that
 * cannot belong to it; where a verb or را shows that its last nouns are an object, it is cut back to
 * the last name or field that is known.
 *
 * @param names the names that the text is known to hold
 * @returns the end, `first` where there is no chain
 */
export function phraseEnd(
  words: Words,
  gazetteer: Gazetteer,
  first: number,
  limit: number,
  names?: NameEnds,
): number {
  const stop = Math.min(limit, first + longest);
  let anchor = first;
  let end = first;
  let isBehindPlace = false;
  while (end < stop) {
    const name = names?.nameEnd(end) ?? -1;
    const known = name > 0 ? Math.min(name, limit) : knownEnd(words, gazetteer, end, limit);
    if (known > end) {
      anchor = end = known;
      isBehindPlace = isPlaceEnd(words, gazetteer, first, end);
    } else if (isBehindPlace && words.partOfSpeech(end) !== 'ADJ') {
      // A place closes a phrase but for its adjectives: پلیس تهران بزرگ, not استان اردبیل تعداد.
      break;
    } else if (isAndBetweenAdjectives(words, end, first, stop)) {
      end += 2;
    } else if (isChainWord(words, end)) {
      end += 1;
    } else break;
  }
  return anchor < end && objectBefore(words, end) ? Math.max(anchor, first + 1) : end;
}

/** Whether a known place ends at token `end`. */
function isPlaceEnd(words: Words, gazetteer: Gazetteer, first: number, end: number): boolean {
  for (let i = Math.max(first, end - 3); i < end; i++) {
    if (knownPlaceEnd(words, gazetteer, i, end) === end) return true;
  }
  return false;
}

function knownEnd(words: Words, gazetteer: Gazetteer, first: number, limit: number): number {
  return Math.max(
    fields.match(words, first, limit)?.end ?? -1,
    knownPlaceEnd(words, gazetteer, first, limit),
    knownOrganisationEnd(words, gazetteer, first, limit),
  );
}

/** Whether a word may stand in a chain of nouns and adjectives. */
function isChainWord(words: Words, index: number): boolean {
  if (!words.isWord(index) || words.isVerb(index)) return false;
  const key = words.key(index);
  const boundary = boundaryWords.kindOf(key);
  if (boundary === 'light') return !isLightVerb(words, index + 1) && !words.isVerb(index + 1);
  if (boundary !== undefined || key === 'و') return false;
  if (key.length > 5 && key.endsWith('ترین')) return false;
  const part = words.partOfSpeech(index);
  if (part === 'ADP' || part === 'PRON' || part === 'DET' || part === 'SCONJ') return false;
  if (part === 'NUM' || part === 'CCONJ') return false;
  return !(isLightVerb(words, index + 1) && !words.isWord(index + 2));
}

function isLightVerb(words: Words, index: number): boolean {
  return words.isVerb(index) && lightVerbs.has(words.lemma(index));
}

/** سیاسی و امنیتی: «و» between two adjectives of relation does not end a phrase. */
function isAndBetweenAdjectives(words: Words, index: number, first: number, stop: number): boolean {
  return (
    words.key(index) === 'و' &&
    index > first &&
    index + 1 < stop &&
    words.key(index - 1).endsWith('ی') &&
    words.key(index + 1).endsWith('ی') &&
    words.partOfSpeech(index - 1) === 'ADJ' &&
    words.partOfSpeech(index + 1) === 'ADJ'
  );
}

/** Whether the words before `end` are an object, not part of the chain's name. */
function objectBefore(words: Words, end: number): boolean {
  if (words.key(end) === 'را') return true;
  return words.isVerb(end) && !speechVerbs.has(words.lemma(end));
}
