import { half, joined } from './gap-line.js';

/** A gap is evidence of damage where the model is as sure as this, by itself, that it is wrong. */
const sure = 1.5;
const most = 3;
const keys = (most + 1) ** 3;

/** Rows of the table of priors: what stands in a gap, what it would become, what the line is like. */
export const priorCount = 9 * keys;

/**
 * What the gaps of a line say of each other: a ZWNJ is missing more probably in a line that lacks
 * others than in one that has them.
 */
export class LineEvidence {
  /** Whether another gap of the line is surely wrong; of the candidate last asked for. */
  isDamaged = false;
  private standing = 0;
  private missing = 0;
  private spacedOut = 0;

  reset(): void {
    this.standing = this.missing = this.spacedOut = 0;
  }

  /** Count a candidate: what stands in it, and by which margin it had better be something else. */
  count(state: number, margin: number, by = 1): void {
    if (state === half) {
      if (margin < 0) this.standing += by;
    } else if (margin >= sure) {
      if (state === joined) this.missing += by;
      else this.spacedOut += by;
    }
  }

  /** The row of the priors for a candidate that was counted: it is no evidence on itself. */
  row(state: number, target: number, margin: number): number {
    this.count(state, margin, -1);
    const key =
      (Math.min(most, this.standing) * (most + 1) + Math.min(most, this.missing)) * (most + 1) +
      Math.min(most, this.spacedOut);
    this.isDamaged = this.missing + this.spacedOut > 0;
    this.count(state, margin);
    return (state * 3 + target) * keys + key;
  }
}
