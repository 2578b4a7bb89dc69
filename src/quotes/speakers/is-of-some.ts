import type { Reading, Stretch } from '../reading.js';
import { partitives } from '../sources/words.js';

/** «برخی از دانشمندان»: no name will name them. */
export function isOfSome(reading: Reading, { first }: Stretch): boolean {
  const word = reading.word(first);
  return partitives.has(word) && word !== 'یکی';
}
