import type { Reading, Stretch } from '../reading.js';
import { others } from '../sources/words.js';

/** «یکی دیگر از شهروندان», «شهروند دیگری»: nobody who spoke before. */
export function isOther(reading: Reading, { first, end }: Stretch): boolean {
  for (let i = first; i < Math.min(end, first + 3); i++) {
    if (others.has(reading.word(i))) return true;
  }
  return false;
}
