import { describe, expect, it } from '@jest/globals';
import { readModel, writeModel } from '../../src/model/model-file.js';
import { WindowNetwork } from '../../src/tagging/window-network.js';
import { createRandom } from '../../src/training/create-random.js';
import { buildWindowNetwork } from '../../src/training/tagging/build-window-network.js';
import type { NetworkWeights } from '../../src/training/tagging/window-network-problem.js';

const size = { vector: 3, embedding: 2, hidden: 4 };
const labels = 6;
const features = Uint32Array.of(11, 22, 33);
const contexts = Uint32Array.of(44);
const width = size.vector + size.embedding;

const random = createRandom(7);
const numbers = (length: number): Float32Array =>
  Float32Array.from({ length }, () => random() * 2 - 1);
const weights: NetworkWeights = {
  embeddings: numbers(features.length * size.embedding),
  hidden: numbers(size.hidden * 5 * width),
  hiddenBias: numbers(size.hidden),
  contexts: numbers(contexts.length * size.hidden),
  output: numbers(labels * size.hidden),
  outputBias: numbers(labels),
  transitions: [],
  starts: [],
};
const vectors = numbers(2 * size.vector);

/** The network packed, written and read again. */
function packed(share: number): WindowNetwork {
  const built = buildWindowNetwork(size, weights, vectors, features, contexts, share);
  const model = { facts: { network: built.facts }, sections: new Map(built.sections) };
  return new WindowNetwork(readModel(writeModel('test', 1, model), 'test', 1));
}

interface Word {
  /** The row of its vector, or −1. */
  readonly row: number;
  /** The numbers of its features. */
  readonly features: readonly number[];
}

const sentence: readonly Word[] = [
  { row: 0, features: [0, 1] },
  { row: -1, features: [2] },
  { row: 1, features: [] },
];

/** The scores of token `t` as the formula of a network with one hidden layer gives them. */
function expected(t: number, contextFeatures: number): number[] {
  const input: number[] = [];
  for (let place = t - 2; place <= t + 2; place++) {
    const word = sentence[place];
    for (let d = 0; d < size.embedding; d++) {
      const rows = word?.features.map((row) => weights.embeddings[row * size.embedding + d] ?? 0);
      input.push((rows ?? []).reduce((sum, value) => sum + value, 0));
    }
    for (let d = 0; d < size.vector; d++) {
      input.push(word && word.row >= 0 ? (vectors[word.row * size.vector + d] ?? 0) : 0);
    }
  }
  const hidden = Array.from(weights.hiddenBias, (bias, unit) => {
    const sum = input.reduce(
      (all, value, i) => all + value * (weights.hidden[unit * input.length + i] ?? 0),
      bias + contextFeatures * (weights.contexts[unit] ?? 0),
    );
    return Math.max(0, sum);
  });
  return Array.from(weights.outputBias, (bias, label) =>
    hidden.reduce(
      (sum, value, unit) => sum + value * (weights.output[label * size.hidden + unit] ?? 0),
      bias,
    ),
  );
}

function scoresOf(network: WindowNetwork, t: number, contextFeatures: number): number[] {
  const contributions = sentence.map((word) => {
    network.begin(word.row);
    for (const feature of word.features) network.addFeature(features[feature] ?? 0);
    return network.contribution();
  });
  const hidden = new Float32Array(network.units + 1);
  for (let i = 0; i < contextFeatures; i++) network.addContext(contexts[0] ?? 0, hidden, 1);
  const scores = new Float32Array(labels + 3);
  network.addScores(contributions, t, hidden, 1, scores, 2);
  expect([scores[0], scores[1], scores[labels + 2]]).toEqual([0, 0, 0]);
  return [...scores.slice(2, labels + 2)];
}

describe('a window network', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [1, 1],
    [2, 2],
  ])('scores token %i with %i features of several words as the formula does', (t, count) => {
    const found = scoresOf(packed(1), t, count);
    expected(t, count).forEach((score, label) => {
      expect(Math.abs((found[label] ?? NaN) - score)).toBeLessThan(0.1); // eight bits a number
    });
  });

  it('weighs its scores by its share', () => {
    const whole = scoresOf(packed(1), 1, 1);
    scoresOf(packed(0.25), 1, 1).forEach((score, label) => {
      expect(score).toBeCloseTo(0.25 * (whole[label] ?? NaN), 4);
    });
  });

  it('passes over features that it does not know', () => {
    const network = packed(1);
    network.begin(0);
    const known = network.contribution();
    network.begin(0);
    network.addFeature(99);
    expect(network.contribution()).toEqual(known);
    const hidden = new Float32Array(network.units);
    network.addContext(99, hidden, 0);
    expect([...hidden]).toEqual([0, 0, 0, 0]);
  });
});
