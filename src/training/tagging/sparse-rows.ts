/** Rows of weights of which a step touches few; they learn by AdaGrad, each number at its own rate. */
export class SparseRows {
  private readonly squares: Float32Array;

  constructor(
    readonly weights: Float32Array,
    private readonly width: number,
  ) {
    this.squares = new Float32Array(weights.length);
  }

  /** Add a row to `to[at …]`. */
  addTo(row: number, to: Float32Array, at: number): void {
    const first = row * this.width;
    for (let k = 0; k < this.width; k++) {
      to[at + k] = (to[at + k] as number) + (this.weights[first + k] as number);
    }
  }

  /**
   * A step on one row, whose gradients are `gradients[from …]`.
   *
   * @see J. Duchi, E. Hazan, Y. Singer, Adaptive subgradient methods (2011)
   */
  step(row: number, gradients: Float32Array, from: number, rate: number): void {
    const { weights, squares, width } = this;
    const first = row * width;
    for (let k = 0; k < width; k++) {
      const gradient = gradients[from + k] as number;
      if (gradient === 0) continue;
      const square = (squares[first + k] as number) + gradient * gradient;
      squares[first + k] = square;
      weights[first + k] =
        (weights[first + k] as number) - (rate * gradient) / Math.sqrt(square + 1e-8);
    }
  }
}
