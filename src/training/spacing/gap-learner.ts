import { half } from '../../normalization/spacing/gap-line.js';
import { gapAlternatives } from '../../normalization/spacing/gap-alternatives.js';

/**
 * Softmax regression over what a gap may become (to stay scores 0), learned on-line with AdaGrad
 * (Duchi, Hazan and Singer 2011).
 */
export class GapLearner {
  readonly weights: Float32Array;
  private readonly squares: Float32Array;

  constructor(
    readonly bits: number,
    private readonly rate: number,
  ) {
    this.weights = new Float32Array(2 * 2 ** bits);
    this.squares = new Float32Array(2 * 2 ** bits).fill(1);
  }

  /** Scores of the two alternatives, into `scores`. */
  score(indices: Int32Array, count: number, scores: Float64Array): void {
    const { weights } = this;
    let a = 0;
    let b = 0;
    for (let k = 0; k < count; k++) {
      const row = (indices[k] as number) * 2;
      a += weights[row] as number;
      b += weights[row + 1] as number;
    }
    scores[0] = a;
    scores[1] = b;
  }

  /** Learn that a gap in `state` should be `target`; returns the loss in nats. */
  learn(
    indices: Int32Array,
    count: number,
    state: number,
    target: number,
    takesHalf: boolean,
    weight: number,
  ): number {
    const { weights, squares, rate } = this;
    const [first, second] = gapAlternatives[state] as readonly [number, number];
    this.score(indices, count, scratch);
    const a = first === half && !takesHalf ? -Infinity : (scratch[0] as number);
    const b = second === half && !takesHalf ? -Infinity : (scratch[1] as number);
    const top = Math.max(0, a, b);
    const stay = Math.exp(-top);
    const ea = Math.exp(a - top);
    const eb = Math.exp(b - top);
    const sum = stay + ea + eb;
    const ga = weight * (ea / sum - (target === first ? 1 : 0));
    const gb = weight * (eb / sum - (target === second ? 1 : 0));
    const right = target === first ? ea : target === second ? eb : stay;
    const small = 0.002;
    if (Math.abs(ga) > small || Math.abs(gb) > small) {
      const ga2 = ga * ga;
      const gb2 = gb * gb;
      for (let k = 0; k < count; k++) {
        const row = (indices[k] as number) * 2;
        if (ga !== 0) {
          const s = (squares[row] as number) + ga2;
          squares[row] = s;
          weights[row] = (weights[row] as number) - (rate * ga) / Math.sqrt(s);
        }
        if (gb !== 0) {
          const s = (squares[row + 1] as number) + gb2;
          squares[row + 1] = s;
          weights[row + 1] = (weights[row + 1] as number) - (rate * gb) / Math.sqrt(s);
        }
      }
    }
    return -Math.log(right / sum);
  }
}

const scratch = new Float64Array(2);
