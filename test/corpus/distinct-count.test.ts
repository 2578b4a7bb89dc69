import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DistinctCount } from '../../src/corpus/distinct-count.js';

function count(words: Iterable<string>): DistinctCount {
  const distinct = new DistinctCount();
  for (const word of words) distinct.add(word);
  return distinct;
}

function* numbered(first: number, end: number): Generator<string> {
  for (let i = first; i < end; i++) yield `واژه${i}`;
}

describe('DistinctCount', () => {
  it('is exact for what a collection of articles holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4 })), (words) => {
        expect(count(words).value).toBe(new Set(words).size);
      }),
    );
  });

  it('estimates large numbers within two percent', () => {
    const { value } = count(numbered(0, 140_000));
    expect(Math.abs(value / 140_000 - 1)).toBeLessThan(0.02);
  });

  it('gives parts together what it gives the whole', () => {
    const whole = count(numbered(0, 90_000)).value;
    const parts = [
      [0, 40_000],
      [30_000, 70_000],
      [60_000, 90_000],
    ] as const;
    for (const order of [parts, [...parts].reverse()]) {
      const sum = new DistinctCount();
      for (const [first, end] of order) sum.merge(count(numbered(first, end)));
      expect(sum.value).toBe(whole);
    }
  });
});
