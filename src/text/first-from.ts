import type { Range } from '../document.js';

/** The number of the first of some ranges, in order of their beginnings, that begins at an offset or behind it. */
export function firstFrom(ranges: readonly Pick<Range, 'start'>[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Pick<Range, 'start'>).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
