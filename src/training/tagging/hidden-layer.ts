import { windowSize } from '../../tagging/window.js';
import { Adam } from './adam.js';
import { addScaled } from './add-scaled.js';
import { dot } from './dot.js';
import { SparseRows } from './sparse-rows.js';
import type { NetworkOptions, NetworkSentence } from './window-network-problem.js';

/** From the vectors in a window, and features of several words, to rectified units. */
export class HiddenLayer {
  readonly contexts: SparseRows;
  readonly weights: Adam;
  readonly bias: Adam;
  private readonly units: number;
  private readonly embedding: number;
  /** Numbers a word, and a window. */
  private readonly width: number;
  private readonly span: number;
  private readonly dropout: number;

  constructor(
    contexts: number,
    { size, decay, dropout }: NetworkOptions,
    private readonly random: () => number,
  ) {
    this.units = size.hidden;
    this.embedding = size.embedding;
    this.width = size.embedding + size.vector;
    this.span = this.width * windowSize;
    this.dropout = dropout;
    const range = Math.sqrt(3 / this.span);
    const draw = (): number => (random() * 2 - 1) * range;
    this.weights = new Adam(Float32Array.from({ length: this.units * this.span }, draw), decay);
    this.bias = new Adam(new Float32Array(this.units));
    this.contexts = new SparseRows(new Float32Array(contexts * this.units), this.units);
  }

  /** The units of all tokens: 0 where one rests or is left out. */
  forward(sentence: NetworkSentence, inputs: Float32Array): Float32Array {
    const { units, span, width, dropout } = this;
    const length = sentence.words.length;
    const fromContexts = new Float32Array(length * units);
    eachContext(sentence, (t, context) => this.contexts.addTo(context, fromContexts, t * units));
    const active = new Float32Array(length * units);
    for (let unit = 0; unit < units; unit++) {
      for (let t = 0; t < length; t++) {
        if (this.random() < dropout) continue;
        const sum =
          dot(this.weights.weights, unit * span, inputs, t * width, span) +
          (this.bias.weights[unit] as number) +
          (fromContexts[t * units + unit] as number);
        if (sum > 0) active[t * units + unit] = sum / (1 - dropout);
      }
    }
    return active;
  }

  /**
   * Learn from the gradients of what {@link forward} gave, for the units that are active.
   *
   * @returns the gradients of the inputs, of their learnt part only
   */
  learn(
    sentence: NetworkSentence,
    inputs: Float32Array,
    active: Float32Array,
    gradients: Float32Array,
    rate: number,
  ): Float32Array {
    const { units, span, width, embedding } = this;
    const slopes = gradients.map((gradient, i) =>
      active[i] === 0 ? 0 : gradient / (1 - this.dropout),
    );
    const inputSlopes = new Float32Array(inputs.length);
    const bias = this.bias.gradients;
    for (let unit = 0; unit < units; unit++) {
      const row = unit * span;
      for (let t = 0; t < sentence.words.length; t++) {
        const slope = slopes[t * units + unit] as number;
        if (slope === 0) continue;
        bias[unit] = (bias[unit] as number) + slope;
        addScaled(this.weights.gradients, row, inputs, t * width, slope, span);
        for (let place = 0; place < span; place += width) {
          const at = t * width + place;
          addScaled(inputSlopes, at, this.weights.weights, row + place, slope, embedding);
        }
      }
    }
    eachContext(sentence, (t, context) => this.contexts.step(context, slopes, t * units, rate));
    return inputSlopes;
  }

  step(rate: number): void {
    this.weights.step(rate);
    this.bias.step(rate);
  }
}

/** Visit the features of several words, token by token. */
function eachContext(
  { words, offsets, contexts }: NetworkSentence,
  visit: (t: number, context: number) => void,
): void {
  for (let t = 0; t < words.length; t++) {
    const end = offsets[t + 1] as number;
    for (let i = offsets[t] as number; i < end; i++) visit(t, contexts[i] as number);
  }
}
