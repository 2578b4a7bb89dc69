import { firstLetter } from './alphabet.js';
import { half, joined, padding, spaced, type GapLine } from './gap-line.js';
import { isNonJoining } from './alphabet.js';
import {
  frequencyBits,
  prefixBit,
  safeBit,
  suffixBit,
  type SpacingLexicon,
} from './spacing-lexicon.js';
import { WordLattice } from './word-lattice.js';

/**
 * A line with what the lexicon knows of its words: which gaps are worth a question, and the attested
 * pieces on either side of them.
 */
export class GapContext {
  readonly lattice: WordLattice;
  /** Hash, entry and class of each word, at the index of its first character. */
  hashes = new Uint32Array(0);
  entries = new Uint8Array(0);
  classes = new Uint8Array(0);

  constructor(
    readonly line: GapLine,
    readonly lexicon: SpacingLexicon,
  ) {
    this.lattice = new WordLattice(lexicon);
  }

  /** Look the words of the line up; to be called after every change of the line. */
  refresh(): void {
    const { line, lexicon } = this;
    if (this.entries.length < line.gaps.length) {
      this.entries = new Uint8Array(line.gaps.length);
      this.classes = new Uint8Array(line.gaps.length);
      this.hashes = new Uint32Array(line.gaps.length);
    }
    this.lattice.reset();
    for (let i = 0; i < line.count;) {
      const next = (line.last[i] as number) + 1;
      const hash = line.hash(i, next);
      this.hashes[i] = hash;
      const isWord = (line.symbols[padding + i] as number) >= firstLetter;
      const slot = isWord ? lexicon.wordSlot(hash) : -1;
      this.entries[i] = lexicon.entryAt(slot);
      this.classes[i] = lexicon.classAt(slot);
      i = next;
    }
  }

  /** Whether gap `i` may be wrong: the rest, nine in ten, is left alone unasked. */
  isCandidate(i: number): boolean {
    const { line, entries, hashes, lexicon } = this;
    if (line.open[i] !== 1) return false;
    const begin = line.first[i] as number;
    const state = line.gaps[i] as number;
    if (state === half) return true;
    if (state === spaced) {
      const left = entries[begin] as number;
      const right = entries[i + 1] as number;
      if ((left & prefixBit) !== 0 || (right & suffixBit) !== 0) return true;
      if (lexicon.pair(hashes[begin] as number, hashes[i + 1] as number) !== 0) return true;
      return (right & frequencyBits) < 7 && this.bendsSuffix(i);
    }
    if (((entries[begin] as number) & safeBit) !== 0) return false;
    const { lattice } = this;
    if (!lattice.prepare(line, begin, (line.last[i] as number) + 1)) return false;
    const leftKnown = lattice.leftKnown(i + 1);
    const rightKnown = lattice.rightKnown(i + 1);
    if (leftKnown && rightKnown) return true;
    if (leftKnown) return (this.leftPieceEntry(i) & prefixBit) !== 0;
    return rightKnown && (this.rightPieceEntry(i) & suffixBit) !== 0;
  }

  /** Whether the rare word right of gap `i` is an inflected form of one that stands behind ZWNJ. */
  private bendsSuffix(i: number): boolean {
    const { line, lexicon, hashes } = this;
    const left = hashes[line.first[i] as number] as number;
    const end = (line.last[i + 1] as number) + 1;
    for (let cut = 1; cut <= 4 && end - cut - i - 1 >= 3; cut++) {
      const stem = line.hash(i + 1, end - cut);
      if ((lexicon.word(stem) & suffixBit) !== 0 || lexicon.pair(left, stem) !== 0) return true;
    }
    return false;
  }

  /** What the lexicon knows of the pieces at gap `i`: of the pair, or else of its uninflected form. */
  pairAt(i: number): number {
    const { line, lexicon } = this;
    const left = line.hash(this.leftPieceStart(i), i + 1);
    const end = this.rightPieceEnd(i);
    const pair = lexicon.pair(left, line.hash(i + 1, end));
    if (pair !== 0) return pair;
    for (let cut = 1; cut <= 4 && end - cut - i - 1 >= 3; cut++) {
      const bent = lexicon.pair(left, line.hash(i + 1, end - cut));
      if (bent !== 0) return 0x100 | bent;
    }
    return 0;
  }

  /** Behind the uninflected form of the piece right of gap `i`: where one is known, else the piece itself. */
  stemEnd(i: number): number {
    const { line, lexicon } = this;
    const end = this.rightPieceEnd(i);
    for (let cut = 0; cut <= 4 && end - cut - i - 1 >= 3; cut++) {
      if ((lexicon.word(line.hash(i + 1, end - cut)) & suffixBit) !== 0) return end - cut;
    }
    return end;
  }

  /** Where the attested piece left of gap `i` begins; of a candidate. */
  leftPieceStart(i: number): number {
    return this.line.gaps[i] === joined
      ? this.lattice.leftStart(i + 1)
      : (this.line.first[i] as number);
  }

  /** Behind the attested piece right of gap `i`. */
  rightPieceEnd(i: number): number {
    return this.line.gaps[i] === joined
      ? this.lattice.rightEnd(i + 1)
      : (this.line.last[i + 1] as number) + 1;
  }

  /** Whether attested words end and begin at gap `i`, a candidate: else no name is torn in two there. */
  isBetweenWords(i: number): boolean {
    if (this.line.gaps[i] !== joined) return true;
    return this.lattice.leftKnown(i + 1) && this.lattice.rightKnown(i + 1);
  }

  /** Whether a ZWNJ can stand in gap `i`: not after a letter that does not join. */
  takesHalf(i: number): boolean {
    return !isNonJoining(this.line.symbols[padding + i] as number);
  }

  private leftPieceEntry(i: number): number {
    return this.lexicon.word(this.line.hash(this.lattice.leftStart(i + 1), i + 1));
  }

  private rightPieceEntry(i: number): number {
    return this.lexicon.word(this.line.hash(i + 1, this.lattice.rightEnd(i + 1)));
  }
}
