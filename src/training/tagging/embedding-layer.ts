import { reach } from '../../tagging/window.js';
import { SparseRows } from './sparse-rows.js';
import type { NetworkProblem, NetworkSize, NetworkWord } from './window-network-problem.js';

/** From words to vectors: the learnt vectors of a word's features, summed; behind it its frozen one. */
export class EmbeddingLayer {
  readonly rows: SparseRows;
  private readonly width: number;

  constructor(
    private readonly problem: NetworkProblem,
    private readonly size: NetworkSize,
    random: () => number,
  ) {
    this.width = size.embedding + size.vector;
    const length = problem.features * size.embedding;
    const weights = Float32Array.from({ length }, () => (random() - 0.5) / 5);
    this.rows = new SparseRows(weights, size.embedding);
  }

  /**
   * The vectors of a sentence one after the other, with `reach` words of nothing at each end.
   *
   * @param isKnown 0 for a word that is taken for unknown: it has its shape, but not its vector
   */
  forward(words: Int32Array, isKnown: Uint8Array): Float32Array {
    const { embedding, vector } = this.size;
    const inputs = new Float32Array((words.length + 2 * reach) * this.width);
    words.forEach((number, t) => {
      const word = this.problem.words[number] as NetworkWord;
      const at = (t + reach) * this.width;
      for (let f = isKnown[t] ? 0 : 1; f < word.features.length; f++) {
        const row = word.features[f] as number;
        if (row >= 0) this.rows.addTo(row, inputs, at);
      }
      if (word.vector < 0 || !isKnown[t]) return;
      const from = word.vector * vector;
      inputs.set(this.problem.vectors.subarray(from, from + vector), at + embedding);
    });
    return inputs;
  }

  /** Learn from the gradients of what {@link forward} gave. */
  learn(words: Int32Array, isKnown: Uint8Array, gradients: Float32Array, rate: number): void {
    words.forEach((number, t) => {
      const { features } = this.problem.words[number] as NetworkWord;
      for (let f = isKnown[t] ? 0 : 1; f < features.length; f++) {
        const row = features[f] as number;
        if (row >= 0) this.rows.step(row, gradients, (t + reach) * this.width, rate);
      }
    });
  }
}
