import { mayFollow } from '../../tagging/bio.js';
import { Adam } from './adam.js';
import { addScaled } from './add-scaled.js';
import { dot } from './dot.js';
import { expectations } from './expectations.js';

/** A label this near to its probability teaches nothing more; most tokens are soon settled. */
const settled = 1e-4;

/** From hidden units to the labels of one scheme, as a linear chain. */
export class ChainHead {
  readonly output: Adam;
  readonly bias: Adam;
  private readonly transitions: Adam;
  private readonly starts: Adam;

  constructor(
    private readonly labels: readonly string[],
    private readonly units: number,
    decay: number,
    random: () => number,
  ) {
    const range = Math.sqrt(3 / units);
    const length = labels.length * units;
    const weights = Float32Array.from({ length }, () => (random() * 2 - 1) * range);
    this.output = new Adam(weights, decay);
    this.bias = new Adam(new Float32Array(labels.length));
    this.transitions = new Adam(new Float32Array(labels.length ** 2));
    this.starts = new Adam(new Float32Array(labels.length));
  }

  /**
   * Gather the gradients of a sentence.
   *
   * @param active the hidden units of all tokens
   * @param gold the right labels
   * @returns the loss, and the gradients of the hidden units
   */
  learn(active: Float32Array, gold: Uint8Array): { loss: number; gradients: Float32Array } {
    const { units, output } = this;
    const size = this.labels.length;
    const { tokens, edges, loss } = expectations(
      this.scores(active, gold.length),
      gold,
      this.labels,
      this.transitions.weights,
      this.starts.weights,
    );
    gold.forEach((label, t) => {
      tokens[t * size + label] = (tokens[t * size + label] as number) - 1;
    });
    this.learnEdges(gold, tokens, edges);
    const gradients = new Float32Array(active.length);
    const bias = this.bias.gradients;
    for (let t = 0; t < gold.length; t++) {
      for (let label = 0; label < size; label++) {
        const gradient = tokens[t * size + label] as number;
        if (Math.abs(gradient) < settled) continue;
        bias[label] = (bias[label] as number) + gradient;
        addScaled(output.gradients, label * units, active, t * units, gradient, units);
        addScaled(gradients, t * units, output.weights, label * units, gradient, units);
      }
    }
    return { loss, gradients };
  }

  step(rate: number): void {
    for (const part of [this.output, this.bias, this.transitions, this.starts]) part.step(rate);
  }

  /** The scores of pairs of labels and of first labels; those that BIO forbids are −∞. */
  edges(): { readonly transitions: Float32Array; readonly starts: Float32Array } {
    const { labels } = this;
    const transitions = this.transitions.weights.map((weight, i) => {
      const from = labels[Math.floor(i / labels.length)] as string;
      return mayFollow(from, labels[i % labels.length] as string) ? weight : -Infinity;
    });
    const starts = this.starts.weights.map((weight, label) =>
      mayFollow(null, labels[label] as string) ? weight : -Infinity,
    );
    return { transitions, starts };
  }

  private scores(active: Float32Array, length: number): Float64Array {
    const size = this.labels.length;
    const scores = new Float64Array(length * size);
    for (let t = 0; t < length; t++) {
      for (let label = 0; label < size; label++) {
        scores[t * size + label] =
          (this.bias.weights[label] as number) +
          dot(this.output.weights, label * this.units, active, t * this.units, this.units);
      }
    }
    return scores;
  }

  private learnEdges(gold: Uint8Array, tokens: Float64Array, edges: Float64Array): void {
    const size = this.labels.length;
    const { gradients } = this.transitions;
    for (let i = 0; i < edges.length; i++) {
      gradients[i] = (gradients[i] as number) + (edges[i] as number);
    }
    for (let t = 1; t < gold.length; t++) {
      const pair = (gold[t - 1] as number) * size + (gold[t] as number);
      gradients[pair] = (gradients[pair] as number) - 1;
    }
    const starts = this.starts.gradients;
    for (let l = 0; l < size; l++) starts[l] = (starts[l] as number) + (tokens[l] as number);
  }
}
