/** How a share differs between two samples. */
export interface Difference {
  /** Dunning's log-likelihood ratio G²; above 10.83 chance gives it less than once in a thousand. */
  readonly g2: number;
  /** The binary logarithm of the ratio of the shares: 1 twice as often, −1 half as often. */
  readonly logRatio: number;
}

/**
 * Compare `a` of `n` with `b` of `m`.
 *
 * G² is taken over the four cells of the table (Dunning 1993); it says how sure the difference is.
 * The log ratio says how great it is (Hardie 2014), with half a case added on either side, so that
 * what one side lacks is no infinity.
 */
export function compareShares(a: number, n: number, b: number, m: number): Difference {
  const share = (a + b) / (n + m);
  const g2 =
    2 *
    (term(a, n * share) +
      term(b, m * share) +
      term(n - a, n * (1 - share)) +
      term(m - b, m * (1 - share)));
  const logRatio = Math.log2(((a + 0.5) * (m + 1)) / ((b + 0.5) * (n + 1)));
  return { g2: Math.max(0, g2), logRatio };
}

function term(observed: number, expected: number): number {
  return observed <= 0 ? 0 : observed * Math.log(observed / expected);
}
