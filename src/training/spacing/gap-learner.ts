import { gapAlternatives } from '../../normalization/spacing/gap-alternatives.js';
import { half } from '../../normalization/spacing/gap-line.js';

/** One table of weights with the sums of squared gradients that set the pace of each (AdaGrad). */
class Table {
  readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private total = new Float32Array(0);
  private times = 0;

  constructor(size: number) {
    this.weights = new Float32Array(size);
    this.squares = new Float32Array(size).fill(1);
  }

  /** The mean of the weights at the times that were remembered. */
  mean(): Float32Array {
    return this.times === 0 ? this.weights : this.total.map((w) => w / this.times);
  }

  remember(): void {
    if (this.times++ === 0) this.total = new Float32Array(this.weights.length);
    for (let i = 0; i < this.total.length; i++) {
      this.total[i] = (this.total[i] as number) + (this.weights[i] as number);
    }
  }

  move(at: number, gradient: number, square: number, rate: number): void {
    const sum = (this.squares[at] as number) + square;
    this.squares[at] = sum;
    this.weights[at] = (this.weights[at] as number) - (rate * gradient) / Math.sqrt(sum);
  }
}

/**
 * Softmax regression over what a gap may become (to stay scores 0), learned on-line with AdaGrad
 * (Duchi, Hazan and Singer 2011). All sources share a table of weights and each has one of its own
 * (Daumé 2007), so that what only one of them writes so does not pass for the language.
 */
export class GapLearner {
  private readonly shared: Table;
  private readonly own: readonly Table[];
  private readonly scores = new Float64Array(2);

  constructor(
    readonly bits: number,
    private readonly rate: number,
    sources: number,
  ) {
    const size = 2 * 2 ** bits;
    this.shared = new Table(size);
    this.own = Array.from({ length: sources }, () => new Table(size));
  }

  /**
   * The weights to use on texts that follow the customs of the sources as far as `shares` says,
   * scaled by the share of features that was `kept` while learning.
   */
  blend(shares: readonly number[], kept: number): Float32Array {
    const blended = this.shared.mean().map((w) => w * kept);
    this.own.forEach((own, source) => {
      const share = (shares[source] as number) * kept;
      if (share === 0) return;
      const weights = own.mean();
      for (let i = 0; i < blended.length; i++) {
        blended[i] = (blended[i] as number) + share * (weights[i] as number);
      }
    });
    return blended;
  }

  /** Take the weights of now into the mean that is kept. */
  remember(): void {
    this.shared.remember();
    for (const table of this.own) table.remember();
  }

  /** Learn that a gap in `state` should be `target`; returns the loss in nats. */
  learn(
    indices: Int32Array,
    count: number,
    state: number,
    target: number,
    takesHalf: boolean,
    source: number,
  ): number {
    const { shared, rate } = this;
    const own = this.own[source] as Table;
    const [first, second] = gapAlternatives[state] as readonly [number, number];
    this.score(indices, count, own);
    const a = first === half && !takesHalf ? -Infinity : (this.scores[0] as number);
    const b = second === half && !takesHalf ? -Infinity : (this.scores[1] as number);
    const top = Math.max(0, a, b);
    const stay = Math.exp(-top);
    const ea = Math.exp(a - top);
    const eb = Math.exp(b - top);
    const sum = stay + ea + eb;
    const ga = ea / sum - (target === first ? 1 : 0);
    const gb = eb / sum - (target === second ? 1 : 0);
    const right = target === first ? ea : target === second ? eb : stay;
    if (Math.abs(ga) > negligible || Math.abs(gb) > negligible) {
      const ga2 = ga * ga;
      const gb2 = gb * gb;
      for (let k = 0; k < count; k++) {
        const row = (indices[k] as number) * 2;
        if (ga !== 0) {
          shared.move(row, ga, ga2, rate);
          own.move(row, ga, ga2, rate);
        }
        if (gb !== 0) {
          shared.move(row + 1, gb, gb2, rate);
          own.move(row + 1, gb, gb2, rate);
        }
      }
    }
    return -Math.log(right / sum);
  }

  private score(indices: Int32Array, count: number, own: Table): void {
    const { weights } = this.shared;
    let a = 0;
    let b = 0;
    for (let k = 0; k < count; k++) {
      const row = (indices[k] as number) * 2;
      a += (weights[row] as number) + (own.weights[row] as number);
      b += (weights[row + 1] as number) + (own.weights[row + 1] as number);
    }
    this.scores[0] = a;
    this.scores[1] = b;
  }
}

/** Gaps that the model knows this well teach nothing. */
const negligible = 0.002;
