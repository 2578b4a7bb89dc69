import type { Words } from '../words.js';
import { absoluteDate } from './absolute-date.js';
import { dateSpan } from './date-span.js';
import { dateWords } from './date-words.js';
import type { QuantitySpan } from './quantity-span.js';
import { relativeDateAt } from './relative-date-at.js';
import { yearDate } from './year-date.js';

/** The date that begins at token `first`, if one does. */
export function findDate(words: Words, first: number, limit: number): QuantitySpan | null {
  return (
    absoluteDate(words, first, limit) ??
    yearDate(words, first, limit) ??
    relativeDateAt(words, first, limit) ??
    namedDay(words, first, limit)
  );
}

function namedDay(words: Words, first: number, limit: number): QuantitySpan | null {
  const feast = dateWords.match(words, first, limit);
  if (feast?.kind !== 'feast') return null;
  return dateSpan(first, feast.end, null, 0.7);
}
