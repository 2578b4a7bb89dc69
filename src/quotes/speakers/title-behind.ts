import { titles } from '../../entities/tables/titles.js';
import { isQuotationMark } from '../marks.js';
import type { Reading, Stretch } from '../reading.js';
import type { MentionIndex } from '../sources/mention-index.js';
import { nounPhraseEnd } from '../sources/noun-phrase.js';

/** «امانوئل بون» مشاور رئیس‌جمهور فرانسه: the title behind a name, its closing mark or comma. */
export function titleBehind(
  reading: Reading,
  mentions: MentionIndex,
  behind: number,
): Stretch | null {
  let first = behind;
  if (isQuotationMark(reading.spelling(first))) first++;
  if (reading.is(first, '،') || reading.is(first, '(')) first++;
  const { end: limit } = reading.sentence(behind);
  const kind = titles.match(reading.words, first, limit)?.kind;
  if (kind !== 'office' && kind !== 'sole') return null;
  return { first, end: nounPhraseEnd(reading, mentions, first, limit) };
}
