import type { Stretch } from '../reading.js';

/** How many of the mentions, which stand in order, begin before a token. */
export function countBefore(named: readonly Stretch[], at: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
