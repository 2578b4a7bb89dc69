import type { Reading, Stretch } from './reading.js';
import { isFirstPersonVerb } from './verbs.js';

/** Words by which a speaker means himself alone. */
const singular: ReadonlySet<string> = new Set(['من', 'بنده', 'اینجانب', 'خودم']);
const plural: ReadonlySet<string> = new Set(['ما', 'خودمان']);

/**
 * Whether the words of a stretch are somebody's own: a verb in the first person, «من», «بنده»; «ما»
 * alone may be anybody («سیستم ایمنی ما»). What stands in quotation marks does not count.
 */
export function isFirstPerson(reading: Reading, stretch: Stretch): boolean {
  return some(reading, stretch, (word, text) => singular.has(word) || isFirstPersonVerb(text));
}

/** Whether anything in a stretch is said in the first person, «ما» too. */
export function mayBeFirstPerson(reading: Reading, stretch: Stretch): boolean {
  return isFirstPerson(reading, stretch) || some(reading, stretch, (word) => plural.has(word));
}

/** How many verbs of a stretch stand in the first person. */
export function countFirstPerson(reading: Reading, { first, end }: Stretch): number {
  let count = 0;
  for (let i = first; i < end; i++) {
    if (isFirstPersonVerb(reading.spelling(i))) count++;
  }
  return count;
}

function some(
  reading: Reading,
  { first, end }: Stretch,
  test: (word: string, text: string) => boolean,
): boolean {
  for (let i = first; i < end; i++) {
    const close = reading.partner[i] ?? -1;
    if (close > i && close < end) i = close;
    else if (test(reading.word(i), reading.spelling(i))) return true;
  }
  return false;
}
