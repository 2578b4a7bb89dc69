import type { Gazetteer } from '../gazetteer.js';
import { boundaryWords } from '../tables/boundary-words.js';
import { placeClasses, WordClass } from '../word-class.js';
import type { Words } from '../words.js';

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
