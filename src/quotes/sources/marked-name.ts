import { titles } from '../../entities/tables/titles.js';
import { isQuotationMark } from '../marks.js';
import type { Reading, Stretch } from '../reading.js';

/** «پرویز دادور»، شهردار مراغه: marks around a name, and behind them the title. */
export function markedName(
  reading: Reading,
  { first, end }: Stretch,
): { readonly name: Stretch; readonly titles: readonly Stretch[] } | null {
  const close = reading.partner[first] ?? -1;
  if (!isQuotationMark(reading.spelling(first)) || close <= first + 1) return null;
  const title = reading.is(close + 1, '،') ? close + 2 : close + 1;
  if (title >= end || titles.match(reading.words, title, end) === null) return null;
  return { name: { first: first + 1, end: close }, titles: [{ first: title, end }] };
}
