import type { Lexicon } from '../../morphology/lexicon.js';
import type { Gazetteer } from '../gazetteer.js';
import { boundaryWords } from '../tables/boundary-words.js';
import { surnamePrefixes, surnameSuffixes } from '../tables/surname-affixes.js';
import { titles } from '../tables/titles.js';
import { placeClasses, WordClass } from '../word-class.js';
import type { Words } from '../words.js';

/** The shortest stem that an ending makes a surname of. */
const shortestStem = 3;

/** From this frequency bucket of the lexicon on a word is a common one. */
const common = 8;

/** Whether the word at `index` is known as a given name, and hardly as anything else. */
export function isGivenName(words: Words, gazetteer: Gazetteer, index: number): boolean {
  const entry = gazetteer.findKey(words.key(index));
  if (entry < 0 || !words.isWord(index)) return false;
  if (gazetteer.firstNameShare(entry) >= 5) return true;
  const classes = gazetteer.classes(entry);
  if (classes & placeClasses || boundaryWords.kindOf(words.key(index)) !== undefined) return false;
  return (classes & WordClass.commonGivenName) !== 0 && !isCommonNoun(words, index);
}

function isCommonNoun(words: Words, index: number): boolean {
  const part = words.partOfSpeech(index);
  return part === 'ADJ' || part === 'ADV' || part === 'VERB';
}

/** Whether the word at `index` looks like a surname: known as one, or formed as one. */
export function isSurname(words: Words, gazetteer: Gazetteer, index: number): boolean {
  const key = words.key(index);
  if (!words.isWord(index) || words.isVerb(index)) return false;
  const entry = gazetteer.findKey(key);
  if (gazetteer.lastNameShare(entry) >= 3 || gazetteer.share(entry, 'PER') >= 6) return true;
  if (gazetteer.classes(entry) & WordClass.surname) return true;
  return boundaryWords.kindOf(key) === undefined && hasSurnameAffix(key);
}

function hasSurnameAffix(key: string): boolean {
  return (
    surnameSuffixes.some(
      (suffix) => key.length >= suffix.length + shortestStem && key.endsWith(suffix),
    ) ||
    surnamePrefixes.some(
      (prefix) => key.length >= prefix.length + shortestStem && key.startsWith(prefix),
    )
  );
}

/**
 * Whether the word at `index` can be part of a name where the words around it say that a name
 * stands there: no function word, no title, and no common word of the language.
 */
export function canBeName(
  words: Words,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
  index: number,
): boolean {
  const key = words.key(index);
  if (!words.isWord(index) || words.isVerb(index) || key.length < 2) return false;
  if (boundaryWords.kindOf(key) !== undefined || titles.kindOf(key) !== undefined) return false;
  const entry = gazetteer.findKey(key);
  if (gazetteer.classes(entry) & (WordClass.givenName | WordClass.surname)) return true;
  if (gazetteer.firstNameShare(entry) + gazetteer.lastNameShare(entry) >= 3) return true;
  const part = words.partOfSpeech(index);
  if (part !== 'NOUN' && part !== 'ADJ' && part !== 'PROPN' && part !== 'X') return false;
  return lexicon.frequency(words.tokens[index]?.text ?? '') < common || key.endsWith('ی');
}
