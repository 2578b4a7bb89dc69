import { describe, expect, it } from '@jest/globals';
import { exchangeClusters } from '../../../src/training/tagging/exchange-clusters.js';

describe('exchangeClusters', () => {
  it('brings words together that stand in the same places', () => {
    // 0 and 1 stand between 2 and 3; sentences are parted by −1.
    const words: number[] = [];
    for (let i = 0; i < 60; i++) {
      words.push(i % 2, 2 + (i % 3 === 0 ? 1 : 0));
      if (i % 7 === 0) words.push(-1);
    }
    const classes = exchangeClusters({ words: Int32Array.from(words), vocabulary: 4 }, 2, 5);
    expect(classes[0]).toBe(classes[1]);
    expect(classes[2]).toBe(classes[3]);
    expect(classes[0]).not.toBe(classes[2]);
  });
});
