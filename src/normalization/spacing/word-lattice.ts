import type { GapLine } from './gap-line.js';
import { frequencyBits, listedBit, type SpacingLexicon } from './spacing-lexicon.js';

/** Longer words are not taken apart. */
const longestTaken = 30;
const longestPiece = 14;
const unreachable = 1 << 20;

/** How often (log2) a piece of this many letters must be attested: short ones are in every word. */
const minimumFrequency: readonly number[] = [15, 13, 8, 4, 2];

/**
 * All ways to take one written word apart into attested pieces, each priced by its frequency in bits;
 * an unknown piece costs more than any known one. Forward and backward sums give, for every gap, the
 * best way that parts the word there and the best way that does not.
 */
export class WordLattice {
  private begin = -1;
  private size = 0;
  private readonly forward = new Int32Array(longestTaken + 1);
  private readonly backward = new Int32Array(longestTaken + 1);
  private readonly from = new Int8Array(longestTaken + 1);
  private readonly to = new Int8Array(longestTaken + 1);
  private readonly spanning = new Int32Array(longestTaken + 1);
  private readonly costs = new Int32Array((longestTaken + 1) * (longestTaken + 1));
  /** 1 where a known piece begins, 2 where one ends, on the best way through the gap. */
  private readonly known = new Uint8Array(longestTaken + 1);

  constructor(private readonly lexicon: SpacingLexicon) {}

  /** Forget the word of the line before. */
  reset(): void {
    this.begin = -1;
  }

  /** Take the word `[begin, end)` of a line apart; false where it is too long or too short. */
  prepare(line: GapLine, begin: number, end: number): boolean {
    const size = end - begin;
    if (size > longestTaken || size < 2) return false;
    if (begin === this.begin && size === this.size) return true;
    this.begin = begin;
    this.size = size;
    this.price(line, begin, size);
    this.sum(size);
    return true;
  }

  /** Whether a known piece ends (left) and begins (right) at the gap before character `at`. */
  leftKnown(at: number): boolean {
    return ((this.known[at - this.begin] as number) & 2) !== 0;
  }

  rightKnown(at: number): boolean {
    return ((this.known[at - this.begin] as number) & 1) !== 0;
  }

  /** Where the piece begins that ends before character `at`, and where the one ends that begins there. */
  leftStart(at: number): number {
    return this.begin + (this.from[at - this.begin] as number);
  }

  rightEnd(at: number): number {
    return this.begin + (this.to[at - this.begin] as number);
  }

  /** Bits by which parting before character `at` is cheaper than not. */
  gain(at: number): number {
    const i = at - this.begin;
    const through = (this.forward[i] as number) + (this.backward[i] as number);
    return (this.spanning[i] as number) - through;
  }

  private price(line: GapLine, begin: number, size: number): void {
    const { costs, lexicon } = this;
    const stride = longestTaken + 1;
    for (let i = 0; i < size; i++) {
      for (let j = i + 1; j <= size; j++) {
        const length = j - i;
        let cost = 27 + 4 * length;
        if (length <= longestPiece || length === size) {
          const entry = lexicon.word(line.hash(begin + i, begin + j));
          const frequency = entry & frequencyBits;
          if (frequency >= (minimumFrequency[length] ?? 1)) cost = 24 - frequency;
          else if (length > 3 && (entry & listedBit) !== 0) cost = 24;
        }
        costs[i * stride + j] = cost;
      }
    }
  }

  private sum(size: number): void {
    const { costs, forward, backward, from, to, spanning, known } = this;
    const stride = longestTaken + 1;
    forward[0] = 0;
    for (let j = 1; j <= size; j++) {
      let best = unreachable;
      for (let i = 0; i < j; i++) {
        const cost = (forward[i] as number) + (costs[i * stride + j] as number);
        if (cost < best) {
          best = cost;
          from[j] = i;
        }
      }
      forward[j] = best;
    }
    backward[size] = 0;
    for (let i = size - 1; i >= 0; i--) {
      let best = unreachable;
      for (let j = i + 1; j <= size; j++) {
        const cost = (backward[j] as number) + (costs[i * stride + j] as number);
        if (cost < best) {
          best = cost;
          to[i] = j;
        }
      }
      backward[i] = best;
    }
    spanning.fill(unreachable, 0, size + 1);
    for (let i = 0; i < size; i++) {
      for (let j = i + 2; j <= size; j++) {
        const cost =
          (forward[i] as number) + (costs[i * stride + j] as number) + (backward[j] as number);
        for (let k = i + 1; k < j; k++) if (cost < (spanning[k] as number)) spanning[k] = cost;
      }
    }
    for (let k = 1; k < size; k++) {
      const left = costs[(from[k] as number) * stride + k] as number;
      const right = costs[k * stride + (to[k] as number)] as number;
      known[k] = (left <= 24 ? 2 : 0) | (right <= 24 ? 1 : 0);
    }
  }
}
