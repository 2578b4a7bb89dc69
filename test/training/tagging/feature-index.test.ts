import { describe, expect, it } from '@jest/globals';
import { FeatureIndex } from '../../../src/training/tagging/feature-index.js';

describe('FeatureIndex', () => {
  it('numbers the features that were counted often enough', () => {
    const index = new FeatureIndex(4);
    for (const hash of [5, 21, 5, 9, 21, 5]) index.count(hash); // 5 and 21 meet in one slot
    const hashes = index.number(2);
    expect([...hashes].toSorted((a, b) => a - b)).toEqual([5, 21]);
    expect(hashes[index.indexOf(5)]).toBe(5);
    expect(hashes[index.indexOf(21)]).toBe(21);
    expect(index.indexOf(9)).toBe(-1);
    expect(index.indexOf(77)).toBe(-1);
  });
});
