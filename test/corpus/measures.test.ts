import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareShares } from '../../src/corpus/log-likelihood.js';
import { trend } from '../../src/corpus/trend.js';

const cells = fc
  .tuple(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500))
  .map(([a, n, b, m]) => [Math.min(a, n), n, Math.min(b, m), m] as const);

describe('compareShares', () => {
  it('gives what the formula of Dunning gives', () => {
    // 110 of 2,550 against 1 of 125: four cells, worked out by hand.
    const parts = [
      110 * Math.log(110 / ((111 * 2550) / 2675)),
      1 * Math.log(1 / ((111 * 125) / 2675)),
      2440 * Math.log(2440 / ((2564 * 2550) / 2675)),
      124 * Math.log(124 / ((2564 * 125) / 2675)),
    ];
    const sum = parts.reduce((all, part) => all + part, 0);
    expect(compareShares(110, 2550, 1, 125).g2).toBeCloseTo(2 * sum, 9);
  });

  it('tells the ratio of the shares by its binary logarithm', () => {
    expect(compareShares(4000, 10_000, 1000, 10_000).logRatio).toBeCloseTo(2, 2);
    expect(compareShares(1000, 10_000, 4000, 10_000).logRatio).toBeCloseTo(-2, 2);
  });

  it('is 0 for equal shares, never below it, and the same both ways', () => {
    expect(compareShares(5, 50, 10, 100).g2).toBeCloseTo(0, 9);
    fc.assert(
      fc.property(cells, ([a, n, b, m]) => {
        const { g2, logRatio } = compareShares(a, n, b, m);
        const back = compareShares(b, m, a, n);
        expect(g2).toBeGreaterThanOrEqual(0);
        expect(back.g2).toBeCloseTo(g2, 6);
        expect(back.logRatio).toBeCloseTo(-logRatio, 9);
      }),
    );
  });
});

describe('trend', () => {
  it('is above 0 for a rise, below for a fall, 0 for none', () => {
    const totals = [100, 100, 100];
    expect(trend([5, 10, 20], totals)).toBeGreaterThan(3);
    expect(trend([20, 10, 5], totals)).toBeCloseTo(-trend([5, 10, 20], totals), 9);
    expect(trend([10, 10, 10], totals)).toBeCloseTo(0, 9);
  });

  it('heeds how many documents a period has', () => {
    expect(trend([10, 20, 30], [100, 200, 300])).toBeCloseTo(0, 9);
  });

  it.each([
    [[], []],
    [
      [0, 0],
      [5, 5],
    ],
    [
      [5, 5],
      [5, 5],
    ],
    [[3], [7]],
    [
      [0, 0],
      [0, 0],
    ],
  ])('says nothing of %j in %j', (counts, totals) => {
    expect(trend(counts, totals)).toBe(0);
  });
});
