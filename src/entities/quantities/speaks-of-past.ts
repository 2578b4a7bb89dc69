import type { Words } from '../words.js';

/** Auxiliaries of the future and of what must or can be. */
const future = /^ن?(?:خواه(?:[مید]|یم|ید|ند)|باید|میتوان)$/;

/** No verb is looked for farther behind a date, in tokens. */
const longestClause = 200;

/**
 * Whether the clause of a date reports the past: its verb is the first finite one behind the date. A
 * clause without a verb, as in headlines, is taken for a report.
 *
 * @param from the token behind the date
 */
export function speaksOfPast(words: Words, from: number, limit: number): boolean {
  const end = Math.min(limit, from + longestClause);
  for (let i = from; i < end; i++) {
    const key = words.key(i);
    if (future.test(key)) return false;
    if (!words.isVerb(i)) continue;
    const stem = words.lemma(i);
    // «برگزار شده است» is over, «جلسه دوشنبه است» is not.
    if (stem === 'است' || stem === 'هست') return words.key(i - 1).endsWith('ه');
    const bare = key.replace(/^ن?می/, '');
    return bare.startsWith(stem) || bare.startsWith(`ن${stem}`);
  }
  return true;
}
