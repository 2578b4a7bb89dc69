import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lowerBound } from '../../src/text/lower-bound.js';

describe('lowerBound', () => {
  it('counts the values below a limit, whatever stands twice', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer(), (values, limit) => {
        const sorted = values.toSorted((a, b) => a - b);
        const found = lowerBound(sorted.length, (i) => sorted[i] ?? NaN, limit % 22);
        expect(found).toBe(sorted.filter((value) => value < limit % 22).length);
      }),
    );
  });
});
