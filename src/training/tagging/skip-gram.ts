import { createRandom } from '../create-random.js';
import type { WordSequence } from './exchange-clusters.js';

export interface SkipGramOptions {
  readonly dimensions: number;
  /** How many words to each side are predicted, at most. */
  readonly window: number;
  /** Words drawn at random that must not be predicted, for each that must. */
  readonly negatives: number;
  readonly epochs: number;
  /** The rate at the beginning; it falls to nothing. */
  readonly rate: number;
  /** Words of a higher share of the corpus are thinned out. */
  readonly thin: number;
  readonly seed: number;
  readonly afterEpoch?: (epoch: number) => void;
}

/**
 * Vectors of words that tell which words stand around them, a row a word.
 *
 * @see T. Mikolov and others, Distributed representations of words and phrases and their
 *   compositionality (2013): skip-grams with negative sampling
 */
export function skipGram(
  { words, vocabulary }: WordSequence,
  options: SkipGramOptions,
): Float32Array {
  const { dimensions, window, epochs, afterEpoch } = options;
  const random = createRandom(options.seed);
  const counts = countWords(words, vocabulary);
  const kept = keptShares(counts, options.thin);
  const draw = drawer(counts, random);
  const vectors = Float32Array.from(
    { length: vocabulary * dimensions },
    () => (random() - 0.5) / dimensions,
  );
  const contexts = new Float32Array(vocabulary * dimensions);
  const error = new Float32Array(dimensions);
  const sentence = new Int32Array(1000);
  let done = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let length = 0;
    for (let i = 0; i <= words.length; i++) {
      const word = i < words.length ? (words[i] as number) : -1;
      if (word >= 0 && random() < (kept[word] as number)) sentence[length++] = word;
      if (word >= 0 && length < sentence.length) continue;
      const rate = options.rate * Math.max(1e-3, 1 - (done + i) / (epochs * words.length));
      for (let t = 0; t < length; t++) {
        const reach = 1 + Math.floor(random() * window);
        for (let u = Math.max(0, t - reach); u <= Math.min(length - 1, t + reach); u++) {
          if (u !== t) step(sentence[t] as number, sentence[u] as number, rate);
        }
      }
      length = 0;
    }
    done += words.length;
    afterEpoch?.(epoch);
  }
  return vectors;

  function step(word: number, context: number, rate: number): void {
    const own = word * dimensions;
    error.fill(0);
    for (let n = 0; n <= options.negatives; n++) {
      const target = n === 0 ? context : draw();
      if (n > 0 && target === context) continue;
      const other = target * dimensions;
      let dot = 0;
      for (let d = 0; d < dimensions; d++) {
        dot += (vectors[own + d] as number) * (contexts[other + d] as number);
      }
      const slope = ((n === 0 ? 1 : 0) - 1 / (1 + Math.exp(-dot))) * rate;
      for (let d = 0; d < dimensions; d++) {
        const before = contexts[other + d] as number;
        error[d] = (error[d] as number) + slope * before;
        contexts[other + d] = before + slope * (vectors[own + d] as number);
      }
    }
    for (let d = 0; d < dimensions; d++) {
      vectors[own + d] = (vectors[own + d] as number) + (error[d] as number);
    }
  }
}

function countWords(words: Int32Array, vocabulary: number): Float64Array {
  const counts = new Float64Array(vocabulary);
  for (const word of words) if (word >= 0) counts[word] = (counts[word] as number) + 1;
  return counts;
}

/** The share of a word's occurrences that is trained on. */
function keptShares(counts: Float64Array, thin: number): Float64Array {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => {
    const share = count / all;
    return Math.min(1, (Math.sqrt(share / thin) + 1) * (thin / share));
  });
}

/** Draws words by the ¾th power of their counts, from a table of a million places. */
function drawer(counts: Float64Array, random: () => number): () => number {
  const places = new Int32Array(1 << 20);
  const powers = counts.map((count) => count ** 0.75);
  const all = powers.reduce((sum, power) => sum + power, 0);
  let word = 0;
  let reached = (powers[0] as number) / all;
  for (let i = 0; i < places.length; i++) {
    places[i] = word;
    while ((i + 1) / places.length > reached && word < powers.length - 1) {
      word += 1;
      reached += (powers[word] as number) / all;
    }
  }
  return () => places[Math.floor(random() * places.length)] as number;
}
