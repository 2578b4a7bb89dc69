import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readModel, writeModel, type Model } from '../../src/model/model-file.js';
import { createScorer } from '../../src/tagging/create-scorer.js';
import { hashFeature } from '../../src/tagging/hash-feature.js';
import { kernelSource } from '../../src/kernel/kernel-bytes.js';
import { allocateModels } from '../../src/kernel/kernel-memory.js';
import { KernelScorer } from '../../src/tagging/kernel-scorer.js';
import { PlainScorer } from '../../src/tagging/plain-scorer.js';
import type { Chain, ScoredWord, SentenceScorer } from '../../src/tagging/sentence-scorer.js';
import { createRandom } from '../../src/training/create-random.js';
import { buildLinearModel } from '../../src/training/tagging/build-linear-model.js';
import { buildWindowNetwork } from '../../src/training/tagging/build-window-network.js';

const random = createRandom(11);
const below = (limit: number): number => Math.floor(random() * limit);
const numbers = (length: number): Float32Array =>
  Float32Array.from({ length }, () => random() * 2 - 1);

/** Two chains of three and five labels. */
const width = 8;
const templates = 6;
const values = 40;
const vectors = 9;
const roles = { offsets: [0, -1, 1, -2], bagReach: 2 };

/** The hashes of all features that words and contexts may have in any role. */
const hashes = Uint32Array.from({ length: templates * 5 * values }, (_, i) =>
  hashFeature(Math.floor(i / values), i % values),
);

function makeModel(units: number): Model {
  const linear = numbers(hashes.length * width);
  const chain = buildLinearModel(hashes, width, (f, c) => linear[f * width + c] as number, 0.3);
  const size = { vector: 7, embedding: 3, hidden: units };
  const known = hashes.subarray(0, templates * values);
  const network = buildWindowNetwork(
    size,
    {
      embeddings: numbers(known.length * size.embedding),
      hidden: numbers(units * 5 * (size.vector + size.embedding)),
      hiddenBias: numbers(units),
      contexts: numbers(known.length * units),
      output: numbers(width * units),
      outputBias: numbers(width),
      transitions: [],
      starts: [],
    },
    numbers(vectors * size.vector),
    known,
    known,
    0.5,
  );
  const sections = new Map([...chain.sections, ...network.sections]);
  return { facts: { ...chain.facts, network: network.facts }, sections };
}

const chains: readonly Chain[] = [3, 5].map((labels, i) => {
  const transitions = numbers(labels * labels);
  transitions[1] = -Infinity;
  return { first: i * 3, labels, transitions, starts: numbers(labels) };
});

function randomWord(): ScoredWord {
  const features = Array.from({ length: below(8) }, () => [below(templates), below(values)]).flat();
  const ends = [...roles.offsets, 0].map(() => below(features.length / 2 + 1) * 2);
  return {
    features,
    roles: ends.map((end, role) => ({ base: templates * role, start: 0, end })),
    vector: below(vectors + 1) - 1,
  };
}

interface Sentence {
  readonly words: readonly number[];
  readonly contexts: readonly (readonly [
    t: number,
    template: number,
    value: number,
    own: boolean,
  ])[];
}

function randomSentence(length: number, words: number): Sentence {
  return {
    words: Array.from({ length }, () => below(words)),
    contexts: Array.from({ length: length * 3 }, () => [
      below(length),
      below(templates),
      below(values),
      random() < 0.5,
    ]),
  };
}

function scoresOf(scorer: SentenceScorer, { words, contexts }: Sentence): Float32Array {
  scorer.begin(words);
  for (const context of contexts) scorer.addContext(...context);
  return scorer.finish();
}

const model = makeModel(32);
/** More than fit into the memory as it is at first. */
const words = Array.from({ length: 2000 }, randomWord);
const file = writeModel('test', 1, model);
const [inPlace] = allocateModels([file.length]) as [Uint8Array];
inPlace.set(file);

describe.each([
  ['a model as it was built', model],
  ['a model in the memory of the kernel', readModel(inPlace, 'test', 1)],
])('KernelScorer on %s', (_, own) => {
  const kernel = createScorer(own, roles, chains);
  const plain = new PlainScorer(model, roles, chains);
  for (const word of words) {
    kernel.keep(word);
    plain.keep(word);
  }

  it('runs here', () => {
    expect(kernel).toBeInstanceOf(KernelScorer);
    expect(kernel.size).toBe(words.length);
  });

  it.each([1, 2, 3, 5, 12, 40, 400, 1000])('gives the scores of plain code: %i words', (length) => {
    const sentence = randomSentence(length, words.length);
    const expected = scoresOf(plain, sentence);
    const scores = scoresOf(kernel, sentence);
    expect(scores).toHaveLength(length * width);
    const worst = scores.reduce(
      (most, s, i) => Math.max(most, Math.abs(s - (expected[i] ?? 0))),
      0,
    );
    expect(worst).toBeLessThan(1e-3);
    expect(expected.some((score) => Math.abs(score) > 0.1)).toBe(true);
  });

  it.each([1, 2, 7, 30, 1000])('finds the path that plain code finds: %i words', (length) => {
    for (const chain of chains.keys()) {
      const scores = numbers(length * width);
      const path = kernel.bestPath(scores, length, chain);
      expect([...path]).toEqual([...plain.bestPath(scores, length, chain)]);
    }
  });

  it.each([
    ['none', []],
    ['the first', [0]],
    ['the last', [words.length - 1]],
    ['every seventh', words.flatMap((_, i) => (i % 7 === 3 ? [i] : []))],
    ['all', words.map((_, i) => i)],
  ])('keeps the words that are to stay: %s', (__, kept) => {
    const [kernel, plain] = [
      createScorer(own, roles, chains),
      new PlainScorer(model, roles, chains),
    ];
    for (const word of words) kernel.keep(word);
    kernel.retain(kept);
    expect(kernel.size).toBe(kept.length);
    for (const word of kept.map((i) => words[i] as ScoredWord)) plain.keep(word);
    for (const word of words.slice(1700)) {
      kernel.keep(word);
      plain.keep(word);
    }
    const sentence = randomSentence(60, plain.size);
    const expected = scoresOf(plain, sentence);
    scoresOf(kernel, sentence).forEach((score, i) => {
      expect(score).toBeCloseTo(expected[i] ?? NaN, 3);
    });
  });

  it('is as plain code where words are forgotten', () => {
    const [kernel, plain] = [
      createScorer(own, roles, chains),
      new PlainScorer(model, roles, chains),
    ];
    for (const scorer of [kernel, plain]) {
      for (const word of words.slice(0, 50)) scorer.keep(word);
      scorer.retain([3, 4, 40]);
      for (const word of words.slice(50, 60)) scorer.keep(word);
    }
    expect(plain.size).toBe(13);
    const sentence = randomSentence(20, 13);
    const expected = scoresOf(plain, sentence);
    scoresOf(kernel, sentence).forEach((score, i) => {
      expect(score).toBeCloseTo(expected[i] ?? NaN, 3);
    });
  });
});

describe('createScorer', () => {
  it('takes plain code for a network that the kernel cannot do', () => {
    expect(createScorer(makeModel(20), roles, chains)).toBeInstanceOf(PlainScorer);
  });
});

it('is built from the sources that stand in assembly/', () => {
  const folder = new URL('../../assembly/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const hash = createHash('sha256');
  for (const name of names.sort()) hash.update(readFileSync(new URL(name, folder)));
  expect(hash.digest('hex')).toBe(kernelSource);
});
