import { WordTable } from '../../model/word-table.js';

/** The bits of a word's entry. */
export const frequencyBits = 0x0f;
/** Often seen whole, and never as two words or with a ZWNJ inside. */
export const safeBit = 0x10;
/** Often stands before a ZWNJ (می, بی, هم …), behind one (ها, تر, کننده …). */
export const prefixBit = 0x20;
export const suffixBit = 0x40;
/** A dictionary or a list of names has it. */
export const listedBit = 0x80;

/** Of a pair's entry: a dictionary has it as one word. */
export const listedPair = 0x08;

/**
 * Words and pairs of words that the training texts attest.
 *
 * A word's entry: how often it was seen (log2) and what it is. A pair's entry: how often the two were
 * one word with a ZWNJ between them, or, after a letter that does not join, with nothing (log2 / 2,
 * low three bits), whether a dictionary has it, and how large a share that is of all times they stood side by side (high four bits).
 */
export class SpacingLexicon {
  private readonly words: WordTable;
  private readonly pairs: WordTable;

  constructor(
    wordSlots: Uint32Array,
    readonly wordEntries: Uint8Array,
    pairSlots: Uint32Array,
    readonly pairEntries: Uint8Array,
    /** The class of each word, by what it stands beside in the training texts; 0: of none. */
    readonly wordClasses: Uint8Array,
  ) {
    this.words = new WordTable(wordSlots);
    this.pairs = new WordTable(pairSlots);
  }

  /** The entry of a word by its hash (of `GapLine.hash`); 0 where it is unknown. */
  word(hash: number): number {
    return this.entryAt(this.wordSlot(hash));
  }

  /** The entry of two words by their hashes; 0 where the pair is unknown. */
  pair(left: number, right: number): number {
    const slot = this.pairs.findHash(pairHash(left, right));
    return slot < 0 ? 0 : (this.pairEntries[slot] as number);
  }

  /** Where a word stands in the tables, by its hash; −1 where it is unknown. */
  wordSlot(hash: number): number {
    return hash === 0 ? -1 : this.words.findHash(hash);
  }

  /** The class of the word of a slot; 0 where it has none, or the word is unknown. */
  classAt(slot: number): number {
    return slot < 0 ? 0 : (this.wordClasses[slot] as number);
  }

  /** The entry of the word of a slot; 0 where it is unknown. */
  entryAt(slot: number): number {
    return slot < 0 ? 0 : (this.wordEntries[slot] as number);
  }

  pairSlot(left: number, right: number): number {
    return this.pairs.findHash(pairHash(left, right));
  }
}

/** A hash of two words in order, never 0. */
export function pairHash(left: number, right: number): number {
  let hash = Math.imul(left, 0x9e3779b1) ^ right;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = (hash ^ (hash >>> 13)) >>> 0;
  return hash === 0 ? 1 : hash;
}

/** A count as a bucket 0..15: 0, 1, 2–3, 4–7 … */
export function frequencyBucket(count: number): number {
  return count <= 0 ? 0 : Math.min(15, 32 - Math.clz32(count));
}
