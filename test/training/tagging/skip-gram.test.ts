import { describe, expect, it } from '@jest/globals';
import { createRandom } from '../../../src/training/create-random.js';
import { skipGram } from '../../../src/training/tagging/skip-gram.js';

const dimensions = 8;

/** Sentences of two worlds: the words 0 to 4 stand together, and so do 5 to 9. */
function twoWorlds(): Int32Array {
  const random = createRandom(3);
  const words: number[] = [];
  for (let i = 0; i < 1500; i++) {
    const world = i % 2 === 0 ? 0 : 5;
    for (let k = 0; k < 6; k++) words.push(world + Math.floor(random() * 5));
    words.push(-1);
  }
  return Int32Array.from(words);
}

function vectorsOf(seed: number): Float32Array {
  return skipGram(
    { words: twoWorlds(), vocabulary: 10 },
    { dimensions, window: 3, negatives: 3, epochs: 6, rate: 0.05, thin: 1, seed },
  );
}

function cosine(vectors: Float32Array, a: number, b: number): number {
  const row = (word: number): Float32Array =>
    vectors.subarray(word * dimensions, (word + 1) * dimensions);
  const product = (x: Float32Array, y: Float32Array): number =>
    x.reduce((sum, value, d) => sum + value * (y[d] ?? 0), 0);
  return product(row(a), row(b)) / Math.sqrt(product(row(a), row(a)) * product(row(b), row(b)));
}

describe('skipGram', () => {
  const vectors = vectorsOf(1);

  it.each([
    [0, 3, 6],
    [2, 4, 9],
    [7, 8, 1],
  ])('puts word %i nearer to %i of its world than to %i of the other', (own, near, far) => {
    expect(cosine(vectors, own, near)).toBeGreaterThan(cosine(vectors, own, far) + 0.3);
  });

  it('gives the same vectors for the same seed', () => {
    expect(vectorsOf(1)).toEqual(vectors);
  });

  it('gives a row of finite numbers a word', () => {
    expect(vectors.length).toBe(10 * dimensions);
    expect(vectors.every(Number.isFinite)).toBe(true);
  });
});
