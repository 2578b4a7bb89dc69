import type { Analysis } from '../../report/analysis.js';

/** The index of the paragraph that holds a place of the normalized text, or the last before it. */
export function paragraphIndex({ paragraphs }: Analysis, place: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.norm[0] ?? Infinity) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
