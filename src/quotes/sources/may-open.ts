import { boundaryWords } from '../../entities/tables/boundary-words.js';
import type { Reading } from '../reading.js';
import { isFiniteVerb } from '../verbs.js';
import { anybody, demonstratives, others, partitives, pronouns } from './words.js';

/** Words of grammar that open a noun phrase all the same. */
const determiners = [pronouns, demonstratives, partitives, anybody, others];

/** No verb, no word of grammar and no adverb in ً is the name of anybody. */
export function mayOpen(reading: Reading, at: number): boolean {
  const word = reading.word(at);
  const text = reading.spelling(at);
  if (text.endsWith('اً') || isFiniteVerb(text, false)) return false;
  if (boundaryWords.kindOf(word) !== 'function') return true;
  return word === 'یک' || determiners.some((words) => words.has(word));
}
