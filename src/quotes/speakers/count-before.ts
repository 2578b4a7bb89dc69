import { lowerBound } from '../../text/lower-bound.js';
import type { Stretch } from '../reading.js';

/** How many of the mentions, which stand in order, begin before a token. */
export function countBefore(named: readonly Stretch[], at: number): number {
  return lowerBound(named.length, (i) => named[i]?.first ?? 0, at);
}
