import { hashText } from '../model/hash-text.js';
import type { DistinctData } from './counts-data.js';

/** So many hashes are kept: a standard error of 1 / √65,536 = 0.4 %. */
const kept = 65_536;

/** Two hashes of 32 bits make one of 53. */
const low = 2 ** 21;
const range = 2 ** 53;
const secondSeed = 0x9747b28c;

/**
 * How many different strings there are, in bounded memory: exact up to 65,536, beyond that an
 * estimate from the smallest hashes (k minimum values, Bar-Yossef and others 2002; Beyer and others
 * 2007). Merging is associative, commutative and idempotent.
 */
export class DistinctCount {
  private hashes = new Set<number>();
  /** No larger hash is kept. */
  private limit = range;

  add(text: string): void {
    const hash = hashText(text) * low + (hashText(text, 0, text.length, secondSeed) >>> 11);
    if (hash < this.limit) this.hashes.add(hash);
    if (this.hashes.size >= 2 * kept) this.shrink();
  }

  merge(other: DistinctCount): void {
    this.limit = Math.min(this.limit, other.limit);
    for (const hash of other.hashes) this.hashes.add(hash);
    for (const hash of this.hashes) if (hash >= this.limit) this.hashes.delete(hash);
    this.shrink();
  }

  /** The number of different strings, about. */
  get value(): number {
    this.shrink();
    if (this.limit === range) return this.hashes.size;
    return Math.round((this.hashes.size * range) / this.limit);
  }

  /** What is known, as plain data. */
  toData(): DistinctData {
    this.shrink();
    const hashes = [...Float64Array.from(this.hashes).sort()];
    return { limit: this.limit === range ? null : this.limit, hashes };
  }

  /** Add what was kept as data. */
  mergeData({ limit, hashes }: DistinctData): void {
    const other = new DistinctCount();
    other.limit = limit ?? range;
    other.hashes = new Set(hashes);
    this.merge(other);
  }

  /** Keep the smallest hashes; the smallest that goes is the new limit. */
  private shrink(): void {
    if (this.hashes.size <= kept) return;
    const sorted = Float64Array.from(this.hashes).sort();
    this.limit = sorted[kept] ?? range;
    this.hashes = new Set(sorted.subarray(0, kept));
  }
}
