import type { Candidate } from './candidates.js';
import type { Word } from './read-words.js';

/** The offices that are not called by their holder's title and ی, as شهردار and شهرداری are. */
const seats: ReadonlyMap<string, string> = new Map([
  ['وزیر', 'وزارت'],
  ['سفیر', 'سفارت'],
  ['معاون', 'معاونت'],
  ['مدیر', 'مدیریت'],
  ['رییس', 'ریاست'],
  ['دبیر', 'دبیرخانه'],
  ['سرکنسول', 'سرکنسولگری'],
  ['کنسول', 'کنسولگری'],
]);

/**
 * Whether one phrase names who holds an office and the other the office, of the same place or field:
 * وزیر نفت and وزارت نفت, استاندار گیلان and استانداری گیلان. To who files an article they say the
 * same.
 *
 * @param words the words of the article, by token
 */
export function areHolderAndSeat(a: Candidate, b: Candidate, words: readonly Word[]): boolean {
  const [first = 0, end = 0] = a.places;
  const [otherFirst = 0, otherEnd = 0] = b.places;
  const length = end - first;
  if (length < 2 || otherEnd - otherFirst !== length) return false;
  const [head = '', otherHead = ''] = [words[first]?.key, words[otherFirst]?.key];
  if (!isSeatOf(head, otherHead) && !isSeatOf(otherHead, head)) return false;
  for (let i = 1; i < length; i++) {
    if (words[first + i]?.key !== words[otherFirst + i]?.key) return false;
  }
  return true;
}

function isSeatOf(seat: string, holder: string): boolean {
  return seat === (seats.get(holder) ?? `${holder}ی`);
}
