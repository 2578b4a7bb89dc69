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
    for (let w = 0; w < this.words.length; w++) {
      const word = this.words[w] as Int32Array;
      let bits = 0;
      let all = filled;
      for (let i = 0; i < line.length; i++) {
        const entry = word[line.charCodeAt(i)] as number; // the table has an entry for every code unit
        bits |= entry;
        all &= entry;
      }
      if (all === 0 && line !== '') {
        this.learn(line);
        return this.interested(line);
      }
      interest.bits[w] = bits;
    }
    return interest;
  }

  /** Fill the entries of the characters of a line that were not met before. */
  private learn(line: string): void {
    const [known] = this.words as [Int32Array];
    let strangers = '';
    for (let i = 0; i < line.length; i++) {
      const code = line.charCodeAt(i);
      if (known[code] !== 0) continue;
      for (const word of this.words) word[code] = filled;
      strangers += line.charAt(i);
    }
    // Most rules look for none of them, and are asked but once.
    this.rules.forEach(({ characters }, rule) => {
      if (!characters.test(strangers)) return;
      const word = this.words[Math.floor(rule / bitsPerWord)] as Int32Array;
      for (let i = 0; i < strangers.length; i++) {
        const code = strangers.charCodeAt(i);
        if (characters.test(strangers.charAt(i))) {
          word[code] = (word[code] as number) | (1 << (rule % bitsPerWord));
        }
      }
    });
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
