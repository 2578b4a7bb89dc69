import { gapAlternatives } from './gap-alternatives.js';
import type { GapContext } from './gap-context.js';
import { GapFeatures } from './gap-features.js';
import { half } from './gap-line.js';

/** What a gap had better be, and by how much (log-odds against leaving it). */
export class GapScorer {
  /** The answer of the last `score`. */
  target = 0;
  margin = 0;
  /** The margin of the other thing that the gap might become. */
  otherMargin = 0;
  private readonly features: GapFeatures;

  /**
   * @param weights two weights a row, for the two things a gap may become
   * @param step what one unit of a weight is worth
   */
  constructor(
    private readonly context: GapContext,
    private readonly weights: Int8Array | Float32Array,
    bits: number,
    private readonly step: number,
  ) {
    this.features = new GapFeatures(context, bits);
  }

  /** Judge gap `i`, a candidate. */
  score(i: number): void {
    const { context, features, weights } = this;
    const count = features.extract(i);
    const { indices } = features;
    let a = 0;
    let b = 0;
    for (let k = 0; k < count; k++) {
      const row = (indices[k] as number) * 2;
      a += weights[row] as number;
      b += weights[row + 1] as number;
    }
    const [first, second] = gapAlternatives[context.line.gaps[i] as number] as [number, number];
    const takesHalf = context.takesHalf(i);
    if (first === half && !takesHalf) a = -Infinity;
    if (second === half && !takesHalf) b = -Infinity;
    this.target = a >= b ? first : second;
    this.margin = Math.max(a, b) * this.step;
    this.otherMargin = Math.min(a, b) * this.step;
  }
}
