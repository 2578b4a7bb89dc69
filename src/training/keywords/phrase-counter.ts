import { hashText } from '../../model/hash-text.js';

/** What is counted of a phrase. */
export interface PhraseCount {
  readonly hash: number;
  readonly documents: number;
  readonly occurrences: number;
  readonly titles: number;
  readonly opens: number;
  readonly closes: number;
}

/**
 * Counts of millions of phrases in flat memory: an open-addressed table of hashes with a column for
 * each count.
 */
export class PhraseCounter {
  private capacity = 1 << 22;
  private size = 0;
  private hashes = new Uint32Array(this.capacity);
  private columns = Array.from({ length: 5 }, () => new Uint32Array(this.capacity));

  /** Add one document's counts of a phrase. */
  add(phrase: string, occurrences: number, inTitle: boolean, opens: number, closes: number): void {
    if (this.size * 2 > this.capacity) this.grow();
    const hash = hashText(phrase);
    const slot = this.slotOf(hash);
    if (this.hashes[slot] === 0) {
      this.hashes[slot] = hash;
      this.size++;
    }
    [1, occurrences, inTitle ? 1 : 0, opens, closes].forEach((value, i) => {
      const column = this.columns[i];
      if (column !== undefined) column[slot] = (column[slot] ?? 0) + value;
    });
  }

  /** The phrases that stand in at least `documents` documents. */
  *frequent(documents: number): Generator<PhraseCount> {
    const [df, tf, titles, opens, closes] = this.columns;
    for (let slot = 0; slot < this.capacity; slot++) {
      const count = df?.[slot] ?? 0;
      if (count < documents) continue;
      yield {
        hash: this.hashes[slot] ?? 0,
        documents: count,
        occurrences: tf?.[slot] ?? 0,
        titles: titles?.[slot] ?? 0,
        opens: opens?.[slot] ?? 0,
        closes: closes?.[slot] ?? 0,
      };
    }
  }

  private slotOf(hash: number): number {
    let slot = hash & (this.capacity - 1);
    while (this.hashes[slot] !== 0 && this.hashes[slot] !== hash) {
      slot = (slot + 1) & (this.capacity - 1);
    }
    return slot;
  }

  private grow(): void {
    const { hashes, columns } = this;
    this.capacity *= 2;
    this.hashes = new Uint32Array(this.capacity);
    this.columns = columns.map(() => new Uint32Array(this.capacity));
    hashes.forEach((hash, old) => {
      if (hash === 0) return;
      const slot = this.slotOf(hash);
      this.hashes[slot] = hash;
      columns.forEach((column, i) => {
        const grown = this.columns[i];
        if (grown !== undefined) grown[slot] = column[old] ?? 0;
      });
    });
  }
}
