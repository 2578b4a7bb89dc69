/** Weights that learn by Adam: gradients are gathered, then a step is taken. */
export class Adam {
  readonly gradients: Float32Array;
  private readonly first: Float32Array;
  private readonly second: Float32Array;
  private steps = 0;

  /** @param decay the share of a weight that a step takes away, times its rate (AdamW) */
  constructor(
    readonly weights: Float32Array,
    private readonly decay = 0,
  ) {
    this.gradients = new Float32Array(weights.length);
    this.first = new Float32Array(weights.length);
    this.second = new Float32Array(weights.length);
  }

  /** @see D. Kingma, J. Ba, Adam: a method for stochastic optimization (2015) */
  step(rate: number): void {
    const { weights, gradients, first, second } = this;
    this.steps += 1;
    const unbias = Math.sqrt(1 - 0.999 ** this.steps) / (1 - 0.9 ** this.steps);
    const kept = 1 - rate * this.decay;
    for (let i = 0; i < weights.length; i++) {
      const gradient = gradients[i] as number;
      const mean = 0.9 * (first[i] as number) + 0.1 * gradient;
      const square = 0.999 * (second[i] as number) + 0.001 * gradient * gradient;
      first[i] = mean;
      second[i] = square;
      weights[i] =
        (weights[i] as number) * kept - (rate * unbias * mean) / (Math.sqrt(square) + 1e-8);
    }
    gradients.fill(0);
  }
}
