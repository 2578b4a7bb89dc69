import type { CounterData } from './counts-data.js';

/** What a counter knows of a key. */
export interface Count {
  /** As people write it. */
  readonly text: string;
  /** How often it was counted. */
  readonly count: number;
  /** How many more there may have been: the true count lies between `count` and `count + missed`. */
  readonly missed: number;
}

interface Entry {
  text: string;
  count: number;
  missed: number;
}

/**
 * Counts of keys in bounded memory. It counts exactly until there are twice as many keys as it may
 * keep; then the rarest are forgotten, and what is forgotten is bounded: a key that is not held was
 * counted {@link Counter.missed} times at most (lossy counting, Manku and Motwani 2002, with a limit
 * on the memory instead of one on the error).
 *
 * Merging adds counts and bounds up, so that it is associative and commutative; it forgets nothing.
 */
export class Counter {
  private readonly entries = new Map<string, Entry>();
  private bound = 0;
  /** The sum of all counts, also of the keys that were forgotten. */
  total = 0;

  /** @param capacity how many keys are kept when some are forgotten */
  constructor(private readonly capacity = Infinity) {}

  /** How many keys are held. */
  get size(): number {
    return this.entries.size;
  }

  /** How often a key that is not held was counted, at most. */
  get missed(): number {
    return this.bound;
  }

  /** Count a key; of the ways to write it the preferred one is kept. */
  add(key: string, text: string = key, count = 1): void {
    this.total += count;
    this.put(key, { text, count, missed: 0 }, this.bound);
    if (this.entries.size >= 2 * this.capacity) this.forget(this.capacity);
  }

  get(key: string): Count | undefined {
    return this.entries.get(key);
  }

  /** Keys with their counts, in no particular order. */
  all(): IterableIterator<[key: string, count: Count]> {
    return this.entries.entries();
  }

  /** Add another counter's counts. */
  merge(other: Counter): void {
    const before = this.bound;
    for (const [key, entry] of this.entries) {
      if (!other.entries.has(key)) entry.missed += other.bound;
    }
    for (const [key, entry] of other.entries) this.put(key, entry, before);
    this.bound = before + other.bound;
    this.total += other.total;
  }

  /** Forget the rarest keys, so that no more than `keep` are held. */
  forget(keep: number): void {
    if (this.entries.size <= keep) return;
    const bounds = Float64Array.from(this.entries.values(), ({ count, missed }) => count + missed);
    bounds.sort();
    const limit = bounds[bounds.length - keep - 1] ?? 0;
    for (const [key, { count, missed }] of this.entries) {
      if (count + missed <= limit) this.entries.delete(key);
    }
    this.bound = Math.max(this.bound, limit);
  }

  /** The counts as plain data, by key. */
  toData(): CounterData {
    const entries = [...this.entries].map(
      ([key, { text, count, missed }]) => [key, text, count, missed] as const,
    );
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return { total: this.total, missed: this.bound, entries };
  }

  /** Add counts that were kept as data. */
  mergeData({ total, missed, entries }: CounterData): void {
    const other = new Counter();
    for (const [key, text, count, more] of entries) {
      other.entries.set(key, { text, count, missed: more });
    }
    other.bound = missed;
    other.total = total;
    this.merge(other);
  }

  private put(key: string, { text, count, missed }: Entry, missedBefore: number): void {
    const entry = this.entries.get(key);
    if (entry === undefined) {
      const own = detach(text);
      const entry = { text: own, count, missed: missed + missedBefore };
      this.entries.set(key === text ? own : detach(key), entry);
    } else {
      entry.count += count;
      entry.missed += missed;
      if (isPreferred(text, entry.text)) entry.text = detach(text);
    }
  }
}

/** A copy: what was cut out of an article would keep the whole article in memory. */
function detach(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text.charAt(i)).join('');
}

/** Of two ways to write a key the longer one is taken: it has the ZWNJ or the space. */
function isPreferred(text: string, other: string): boolean {
  return text.length === other.length ? text < other : text.length > other.length;
}
