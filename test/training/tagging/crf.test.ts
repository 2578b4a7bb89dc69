import { describe, expect, it } from '@jest/globals';
import { viterbi } from '../../../src/tagging/viterbi.js';
import type { CrfSentence } from '../../../src/training/tagging/crf-problem.js';
import { trainCrf } from '../../../src/training/tagging/crf.js';

const labels = ['O', 'B-X', 'I-X'];
const head = { labels, first: 0, shared: [-1, -1, -1] };

/** A sentence with one feature a token. */
function sentence(features: readonly number[], gold: readonly number[]): CrfSentence {
  return {
    head: 0,
    offsets: Uint32Array.from({ length: features.length + 1 }, (_, i) => i),
    features: Uint32Array.from(features),
    labels: Uint8Array.from(gold),
  };
}

describe('trainCrf', () => {
  // 0 is a word outside, 1 begins a name; 2 goes on with a name only behind a name.
  const sentences = [
    sentence([0, 1, 2, 0], [0, 1, 2, 0]),
    sentence([2, 0, 1, 2], [0, 0, 1, 2]),
    sentence([0, 2, 0], [0, 0, 0]),
  ];
  const options = {
    features: 3,
    width: 3,
    epochs: 60,
    averaged: 20,
    rate: 0.3,
    decay: 0.01,
    dropout: 0,
    seed: 7,
  };

  it('learns what features and transitions say', () => {
    const { rows, transitions, starts } = trainCrf([head], sentences, options);
    for (const { features, labels: gold } of sentences) {
      const scores = new Float32Array(features.length * 3);
      features.forEach((feature, t) => {
        scores.set(rows.subarray(feature * 3, feature * 3 + 3), t * 3);
      });
      const [edges = new Float32Array(9)] = transitions;
      const [begins = new Float32Array(3)] = starts;
      expect([...viterbi(scores, features.length, 3, edges, begins)]).toEqual([...gold]);
    }
  });

  it('forbids what BIO forbids, and gives the same weights again', () => {
    const first = trainCrf([head], sentences, options);
    const again = trainCrf([head], sentences, options);
    expect(first.starts[0]?.[2]).toBe(-Infinity);
    expect(first.transitions[0]?.[2]).toBe(-Infinity);
    expect([...again.rows]).toEqual([...first.rows]);
  });
});
