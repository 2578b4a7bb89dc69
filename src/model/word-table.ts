import { hashText } from './hash-text.js';

/**
 * A set of words as hashes in a prebuilt open-addressed table.
 *
 * A word is known by 32 bits of hash in a table at most ⅔ full, so a stranger passes for a known
 * word about once in two thousand million look-ups. Values stand in parallel arrays, at the slot.
 */
export class WordTable {
  private readonly mask: number;

  /** @param slots the words' hashes, 0 where a slot is empty; its length is a power of two */
  constructor(private readonly slots: Uint32Array) {
    this.mask = slots.length - 1;
  }

  /** The slots of a new table for these words (duplicates are kept once). For trainers. */
  static build(words: Iterable<string>): Uint32Array {
    const hashes = new Set<number>();
    for (const word of words) hashes.add(hashText(word));
    return WordTable.buildFromHashes(hashes);
  }

  /** The same for words that are known by their hashes alone, each given once. */
  static buildFromHashes(hashes: ReadonlySet<number>): Uint32Array {
    let size = 16;
    while (size * 2 < hashes.size * 3) size *= 2;
    const slots = new Uint32Array(size);
    for (const hash of hashes) {
      let slot = hash & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = hash;
    }
    return slots;
  }

  /** The slot of the word `text[start, end)`, or −1 where it is unknown. No allocation. */
  find(text: string, start = 0, end = text.length): number {
    return this.findHash(hashText(text, start, end));
  }

  /** The slot of a word by its hash, or −1. */
  findHash(hash: number): number {
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const found = this.slots[slot];
      if (found === hash) return slot;
      if (found === 0) return -1;
    }
  }
}
