import type { Range } from '../document.js';
import { lowerBound } from './lower-bound.js';

/** The number of the first of some ranges, in order of their beginnings, that begins at an offset or behind it. */
export function firstFrom(ranges: readonly Pick<Range, 'start'>[], offset: number): number {
  return lowerBound(ranges.length, (i) => (ranges[i] as Pick<Range, 'start'>).start, offset);
}
