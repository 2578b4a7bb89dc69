import { describe, expect, it } from '@jest/globals';
import { viterbi } from '../../../src/tagging/viterbi.js';
import { WindowNetwork } from '../../../src/tagging/window-network.js';
import { buildWindowNetwork } from '../../../src/training/tagging/build-window-network.js';
import type {
  NetworkOptions,
  NetworkSentence,
} from '../../../src/training/tagging/window-network-problem.js';
import { trainWindowNetwork } from '../../../src/training/tagging/window-network-trainer.js';

const labels = ['O', 'B-X', 'I-X'];
const size = { vector: 2, embedding: 4, hidden: 8 };
const vectors = Float32Array.of(1, 0, 0, 1);

/** Each word is a feature of its own; the last is known by its vector alone. */
const words = [
  { vector: -1, features: Int32Array.of(0) },
  { vector: 0, features: Int32Array.of(1) },
  { vector: -1, features: Int32Array.of(2) },
  { vector: 0, features: Int32Array.of(-1) },
];

function sentence(own: readonly number[], gold: readonly number[]): NetworkSentence {
  return {
    head: 0,
    words: Int32Array.from(own),
    offsets: new Uint32Array(own.length + 1),
    contexts: new Uint32Array(0),
    labels: Uint8Array.from(gold),
  };
}

// 0 is a word outside, 1 begins a name; 2 goes on with a name only behind a name.
const sentences = [
  sentence([0, 1, 2, 0], [0, 1, 2, 0]),
  sentence([2, 0, 1, 2], [0, 0, 1, 2]),
  sentence([0, 2, 0], [0, 0, 0]),
  sentence([1, 0, 2], [1, 0, 0]),
];
const problem = {
  heads: [labels],
  words,
  sentences,
  vectors,
  features: 3,
  contexts: 0,
};

function train(
  epochs: number,
  more: Partial<NetworkOptions> = {},
): {
  tag: (own: readonly number[]) => number[];
  losses: number[];
} {
  const losses: number[] = [];
  const weights = trainWindowNetwork(problem, {
    size,
    epochs,
    batch: 1,
    rate: 0.01,
    embeddingRate: 0.05,
    dropout: 0.1,
    wordDropout: 0.1,
    decay: 0,
    seed: 5,
    afterEpoch: (_, loss) => losses.push(loss),
    ...more,
  });
  const built = buildWindowNetwork(
    size,
    weights,
    vectors,
    Uint32Array.of(101, 102, 103),
    new Uint32Array(0),
    1,
  );
  const network = new WindowNetwork({
    facts: { network: built.facts },
    sections: new Map(built.sections),
  });
  const tag = (own: readonly number[]): number[] => {
    const contributions = own.map((number) => {
      const word = words[number];
      network.begin(word?.vector ?? -1);
      for (const feature of word?.features ?? []) network.addFeature(101 + feature);
      return network.contribution();
    });
    const scores = new Float32Array(own.length * 3);
    own.forEach((_, t) => {
      const hidden = new Float32Array(network.units);
      network.addScores(contributions, t, hidden, 0, scores, t * 3);
    });
    const [transitions] = weights.transitions;
    const [starts] = weights.starts;
    if (!transitions || !starts) throw new Error('no head was trained');
    return [...viterbi(scores, own.length, 3, transitions, starts)];
  };
  return { tag, losses };
}

describe('trainWindowNetwork', () => {
  const { tag, losses } = train(120);

  it.each(sentences.map(({ words: own, labels: gold }) => [[...own], [...gold]]))(
    'learns to tag %j as %j',
    (own, gold) => {
      expect(tag(own)).toEqual(gold);
    },
  );

  it('lowers its loss', () => {
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 4);
  });

  it('knows a strange word by the vector that was made beforehand', () => {
    expect(tag([0, 3, 2])).toEqual([0, 1, 2]);
  });

  it('makes the same network of the same seed, another of another', () => {
    expect(train(2).losses).toEqual(train(2).losses);
    expect(train(2, { seed: 6 }).losses).not.toEqual(train(2).losses);
  });
});
