import { Counter } from './counter.js';
import type { NamesData } from './counts-data.js';
import { DistinctCount } from './distinct-count.js';

/** How often each of many names was counted, and how many names there are. */
export class NameCounts {
  readonly counts: Counter;
  readonly distinct = new DistinctCount();

  constructor(capacity = Infinity) {
    this.counts = new Counter(capacity);
  }

  add(name: string, count = 1): void {
    this.counts.add(name, name, count);
    this.distinct.add(name);
  }

  merge(other: NameCounts): void {
    this.counts.merge(other.counts);
    this.distinct.merge(other.distinct);
  }

  toData(): NamesData {
    return { counts: this.counts.toData(), distinct: this.distinct.toData() };
  }

  mergeData({ counts, distinct }: NamesData): void {
    this.counts.mergeData(counts);
    this.distinct.mergeData(distinct);
  }
}
