import type { Words } from '../words.js';
import { findAmount } from './find-amount.js';
import { findDate } from './find-date.js';
import { findTime } from './find-time.js';
import { mayBegin } from './may-begin.js';
import type { QuantitySpan } from './quantity-span.js';

/**
 * Dates, times, money, percentages and counts in the tokens `[first, end)`, one sentence, by grammar;
 * in order, not overlapping. Where several begin at one token the longest counts.
 */
export function findQuantities(words: Words, first: number, end: number): QuantitySpan[] {
  const found: QuantitySpan[] = [];
  let i = first;
  while (i < end) {
    const quantity = mayBegin(words, i) ? quantityAt(words, i, end) : null;
    if (quantity) found.push(quantity);
    i = quantity ? quantity.end : i + 1;
  }
  return found;
}

function quantityAt(words: Words, first: number, limit: number): QuantitySpan | null {
  let best: QuantitySpan | null = null;
  for (const find of [findTime, findDate, findAmount]) {
    const found = find(words, first, limit);
    if (found !== null && found.end > (best?.end ?? first)) best = found;
  }
  return best;
}
