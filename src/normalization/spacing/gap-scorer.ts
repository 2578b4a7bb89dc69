import { gapAlternatives } from './gap-alternatives.js';
import type { GapContext } from './gap-context.js';
import { fact, GapFacts } from './gap-facts.js';
import { GapFeatures } from './gap-features.js';
import { GapKernel } from './gap-kernel.js';
import { half } from './gap-line.js';

/** What a gap had better be, and by how much (log-odds against leaving it). */
export class GapScorer {
  /** The answer of the last `score`. */
  target = 0;
  margin = 0;
  /** The margin of the other thing that the gap might become. */
  otherMargin = 0;
  private firstSum = 0;
  private secondSum = 0;
  private readonly kernel: GapKernel | null;
  private readonly facts: GapFacts;
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
    this.kernel = GapKernel.start(weights, bits);
    this.facts = new GapFacts(context, this.kernel?.values);
    this.features = new GapFeatures(this.facts, bits);
  }

  /** Judge gap `i`, a candidate. */
  score(i: number): void {
    const { context, kernel, facts } = this;
    facts.collect(i);
    if (kernel === null) this.sum();
    else kernel.sum();
    let a = kernel === null ? this.firstSum : (facts.values[fact.firstSum] as number);
    let b = kernel === null ? this.secondSum : (facts.values[fact.secondSum] as number);
    const [first, second] = gapAlternatives[context.line.gaps[i] as number] as [number, number];
    const takesHalf = context.takesHalf(i);
    if (first === half && !takesHalf) a = -Infinity;
    if (second === half && !takesHalf) b = -Infinity;
    this.target = a >= b ? first : second;
    this.margin = Math.max(a, b) * this.step;
    this.otherMargin = Math.min(a, b) * this.step;
  }

  /** What the kernel does. */
  private sum(): void {
    const { features, weights } = this;
    const count = features.extract();
    const { indices } = features;
    this.firstSum = 0;
    this.secondSum = 0;
    for (let k = 0; k < count; k++) {
      const row = (indices[k] as number) * 2;
      this.firstSum += weights[row] as number;
      this.secondSum += weights[row + 1] as number;
    }
  }
}
