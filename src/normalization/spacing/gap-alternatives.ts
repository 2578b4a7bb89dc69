import { half, joined, spaced } from './gap-line.js';

/**
 * What a gap may become, by what stands in it now. The model has one score for either; to leave the
 * gap alone scores 0, so a score is the log-odds of the change.
 */
export const gapAlternatives: readonly (readonly [number, number])[] = [
  [half, spaced],
  [joined, spaced],
  [joined, half],
];
