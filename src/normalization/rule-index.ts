import type { Rule } from './rule.js';

/** Bits in a word of the index; the last one says that the entry is filled. */
const bitsPerWord = 31;
const filled = 1 << bitsPerWord;

/**
 * Which rules a character is of interest to: one table look-up a character tells which of the rules
 * need to read a line at all. An entry is filled when its character is first met.
 */
export class RuleIndex {
  private readonly words: readonly Int32Array[];

  constructor(private readonly rules: readonly Rule[]) {
    const count = Math.ceil(rules.length / bitsPerWord);
    this.words = Array.from({ length: count }, () => new Int32Array(0x10000));
  }

  /** The rules, as bits, that have something to look for in `line`. */
  interested(line: string): Interest {
    const interest = new Interest(this.words.length);
    this.words.forEach((word, w) => {
      let bits = 0;
      for (let i = 0; i < line.length; i++) {
        const code = line.charCodeAt(i);
        const entry = word[code] as number; // the table has an entry for every code unit
        bits |= entry !== 0 ? entry : this.fill(w, code);
      }
      interest.bits[w] = bits;
    });
    return interest;
  }

  private fill(w: number, code: number): number {
    const character = String.fromCharCode(code);
    let bits = filled;
    for (let bit = 0; bit < bitsPerWord; bit++) {
      if (this.rules[w * bitsPerWord + bit]?.characters.test(character) === true) bits |= 1 << bit;
    }
    (this.words[w] as Int32Array)[code] = bits;
    return bits;
  }
}

/** A set of rules, by their place in the index. */
export class Interest {
  readonly bits: Int32Array;

  constructor(words: number) {
    this.bits = new Int32Array(words);
  }

  has(rule: number): boolean {
    const word = this.bits[Math.floor(rule / bitsPerWord)] as number;
    return (word & (1 << (rule % bitsPerWord))) !== 0;
  }

  add(other: Interest): void {
    other.bits.forEach((word, w) => (this.bits[w] = (this.bits[w] as number) | word));
  }
}
