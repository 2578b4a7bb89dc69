import type { Reading, Stretch } from '../reading.js';
import { isDocument } from './is-document.js';
import { documents } from './words.js';

/** What is done with a text when it comes out: «با انتشار بیانیه», «در پی صدور اطلاعیه». */
const issues: ReadonlySet<string> = new Set(['انتشار', 'صدور', 'ارسال', 'نگارش']);

/**
 * Whether the clause of a cue brings on a text of the speaker's: «با انتشار نامه‌ای»,
 * «در پیامی». Later «این نامه» says what he says.
 */
export function issuesDocument(reading: Reading, { first, end }: Stretch): boolean {
  for (let i = first + 1; i < end; i++) {
    if (!isDocument(reading, i)) continue;
    const isNew = !documents.has(reading.word(i));
    if (isNew || issues.has(reading.word(i - 1))) return true;
  }
  return false;
}
