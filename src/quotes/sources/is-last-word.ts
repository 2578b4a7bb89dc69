import type { Reading } from '../reading.js';
import { isFiniteVerb } from '../verbs.js';
import { adverbs, prepositions, times } from './words.js';

/** «…، جعفری همچنین گفت»: behind a comma one word or two, and then the cue; no end of a list. */
export function isLastWord(reading: Reading, at: number, limit: number): boolean {
  let end = limit;
  while (end > at && adverbs.has(reading.word(end - 1))) end--;
  if (end <= at || end - at > 2 || !reading.is(at - 1, '،')) return false;
  for (let i = at; i < end; i++) {
    const word = reading.word(i);
    const text = reading.spelling(i);
    if (!reading.isWord(i) || word === 'و' || prepositions.has(word) || times.has(word))
      return false;
    if (/ً|ترین$|تر$/.test(text) || isFiniteVerb(text, true)) return false;
  }
  return true;
}
