import { frequencyBucket } from '../../normalization/spacing/spacing-lexicon.js';

/** A pair's entry from its counts. */
export function pairEntry(united: number, beside: number): number {
  if (united <= 0) return 0;
  const share = Math.min(15, Math.round((15 * united) / Math.max(1, beside)));
  return Math.min(7, (frequencyBucket(united) + 1) >> 1) | (share << 4);
}
