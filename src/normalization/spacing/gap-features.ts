import { isNonJoining } from './alphabet.js';
import type { GapContext } from './gap-context.js';
import { joined, padding } from './gap-line.js';
import { frequencyBits } from './spacing-lexicon.js';

/** How many characters left and right of the gap a window of letters holds, by turns. */
const letterWindows = [
  1,1, 2,0, 0,2, 2,1, 1,2, 2,2, 3,0, 0,3, 3,1, 1,3, 3,2, 2,3, 3,3, 4,0, 0,4, 4,1, 1,4, 4,2, 2,4, 4,4,
  5,0, 0,5, 5,5, 6,0, 0,6,
] as const; // prettier-ignore

/** The same of the row that shows spaces and ZWNJ as well. */
const rowWindows = [
  2,2, 3,3, 3,0, 0,3, 4,0, 0,4, 4,2, 2,4, 3,2, 2,3, 5,0, 0,5, 4,4, 6,0, 0,6, 6,2, 2,6, 5,5,
] as const; // prettier-ignore

const widest = 6;
/** More than the features of any gap. */
const mostFeatures = 128;

/**
 * The features of a gap, as indices into a table of weights (feature hashing, Weinberger et al. 2009).
 * The trainer and the restorer share it: what one learns, the other asks for.
 */
export class GapFeatures {
  readonly indices = new Int32Array(mostFeatures);
  private count = 0;
  private salt = 0;
  private readonly shift: number;
  private readonly leftHashes = new Int32Array(widest + 1);
  private readonly rightHashes = new Int32Array(widest + 1);

  /** @param bits the table has `2 ** bits` rows */
  constructor(
    private readonly context: GapContext,
    bits: number,
  ) {
    this.shift = 32 - bits;
  }

  /** Fill `indices` for gap `i`, a candidate; returns how many there are. */
  extract(i: number): number {
    const { line } = this.context;
    this.count = 0;
    // All features are told apart by what stands in the gap now.
    this.salt = Math.imul((line.gaps[i] as number) + 1, 0x51ed270b);
    this.windows(letterWindows, line.symbols, padding + i, padding + i + 1);
    this.windows(rowWindows, line.row, line.place[i] as number, line.place[i + 1] as number);
    this.words(i);
    return this.count;
  }

  private windows(
    sizes: readonly number[],
    symbols: Uint8Array,
    left: number,
    right: number,
  ): void {
    const { leftHashes, rightHashes } = this;
    let hash = 0x2545f491;
    for (let k = 1; k <= widest; k++) {
      hash = Math.imul(hash ^ (symbols[left - k + 1] as number), 0x01000193);
      leftHashes[k] = hash;
    }
    hash = 0x6c8e9cf5;
    for (let k = 1; k <= widest; k++) {
      hash = Math.imul(hash ^ (symbols[right + k - 1] as number), 0x01000193);
      rightHashes[k] = hash;
    }
    for (let k = 0; k < sizes.length; k += 2) {
      this.add2(
        leftHashes[sizes[k] as number] as number,
        rightHashes[sizes[k + 1] as number] as number,
      );
    }
  }

  private words(i: number): void {
    const { context } = this;
    const { line, lexicon, hashes, entries, classes } = context;
    const { first, last, gaps } = line;
    const begin = first[i] as number;
    const end = (last[i + 1] as number) + 1;
    const left = line.hash(begin, i + 1);
    const right = line.hash(i + 1, end);
    const whole = line.hash(begin, end);
    // What stands beyond the two words, and how they are parted from it.
    const before = begin > 0 ? (hashes[first[begin - 1] as number] as number) : 1;
    const after = end < line.count ? (hashes[end] as number) : 2;
    const gapBefore = begin > 0 ? (gaps[begin - 1] as number) : 3;
    const gapAfter = end < line.count ? (gaps[end - 1] as number) : 3;
    const leftLength = Math.min(i + 1 - begin, 7);
    const rightLength = Math.min(end - i - 1, 7);

    this.add1(left);
    this.add1(right);
    this.add2(left, right);
    this.add2(whole, leftLength);
    this.add2(left, gapBefore);
    this.add2(right, gapAfter);
    this.add2(left, before);
    this.add2(right, after);
    this.add3(left, right, before);
    this.add3(left, right, after);
    this.add1(before);
    this.add1(after);
    this.add2(before, right);
    this.add2(left, after);
    this.add3(gapBefore, gapAfter, leftLength * 8 + rightLength);
    this.add1(leftLength);
    this.add1(rightLength);

    // The attested pieces at the gap: the same whether the text is run together or spaced.
    const pieceStart = context.leftPieceStart(i);
    const pieceEnd = context.rightPieceEnd(i);
    const leftPiece = line.hash(pieceStart, i + 1);
    const rightPiece = line.hash(i + 1, pieceEnd);
    const both = line.hash(pieceStart, pieceEnd);
    const edges = (pieceStart === begin ? 1 : 0) + (pieceEnd === end ? 2 : 0);
    this.add1(leftPiece);
    this.add1(rightPiece);
    this.add2(leftPiece, rightPiece);
    this.add2(leftPiece, edges);
    this.add2(rightPiece, edges);
    this.add2(before, leftPiece);
    this.add2(rightPiece, after);

    const leftSlot = lexicon.wordSlot(leftPiece);
    const rightSlot = lexicon.wordSlot(rightPiece);
    const bothSlot = lexicon.wordSlot(both);
    const leftEntry = lexicon.entryAt(leftSlot);
    const rightEntry = lexicon.entryAt(rightSlot);
    const bothEntry = lexicon.entryAt(bothSlot);
    const wholeEntry = (entries[begin] as number) * (gaps[i] === joined ? 1 : 0);
    const pair = context.pairAt(i);
    const leftFrequency = leftEntry & frequencyBits;
    const rightFrequency = rightEntry & frequencyBits;
    const bothFrequency = bothEntry & frequencyBits;
    const kinds = (leftEntry >> 4) * 16 + (rightEntry >> 4);
    const lifts = isNonJoining(line.symbols[padding + i] as number) ? 1 : 0;
    this.add2(leftFrequency, lifts);
    this.add2(rightFrequency, lifts);
    this.add2(bothFrequency, lifts);
    this.add3(leftFrequency, rightFrequency, lifts);
    this.add3(leftFrequency, bothFrequency, lifts);
    this.add3(rightFrequency, bothFrequency, lifts);
    this.add2(kinds, lifts);
    this.add3(kinds, bothFrequency, lifts);
    this.add2(pair, lifts);
    this.add2(pair >> 4, lifts);
    this.add3(pair >> 4, bothFrequency, lifts);
    this.add2(rightPiece, leftFrequency);
    this.add2(leftPiece, rightFrequency);
    this.add2(rightPiece, bothFrequency);
    this.add2(leftPiece, bothFrequency);
    this.add2(rightPiece, leftEntry >> 4);
    this.add2(leftPiece, rightEntry >> 4);
    this.add2(bothEntry, edges);
    this.add2(wholeEntry, lifts);
    const stem = line.hash(i + 1, context.stemEnd(i));
    this.add1(stem);
    this.add2(leftPiece, stem);
    this.add2(stem, leftFrequency);
    this.add2(stem, bothFrequency);
    this.add2(stem, leftEntry >> 4);
    this.add2(stem, after);
    this.add2(before, after);
    this.add3(leftPiece, gapBefore, rightFrequency);
    this.add3(rightPiece, gapAfter, leftFrequency);
    // Where the words themselves are seldom seen together, their classes may be.
    const leftClass = lexicon.classAt(leftSlot);
    const rightClass = lexicon.classAt(rightSlot);
    const bothClass = lexicon.classAt(bothSlot);
    const classBefore = begin > 0 ? (classes[first[begin - 1] as number] as number) : 256;
    const classAfter = end < line.count ? (classes[end] as number) : 257;
    this.add2(leftClass, rightClass);
    this.add2(leftClass, rightPiece);
    this.add2(leftPiece, rightClass);
    this.add3(leftClass, rightClass, classBefore);
    this.add3(leftClass, rightClass, classAfter);
    this.add2(leftPiece, classBefore);
    this.add2(rightPiece, classAfter);
    this.add2(bothClass, lifts);
    this.add3(bothClass, leftClass, rightClass);
    if (gaps[i] === joined) {
      const gain = Math.max(-12, Math.min(12, context.lattice.gain(i + 1) >> 1)) + 16;
      const known =
        (context.lattice.leftKnown(i + 1) ? 1 : 0) + (context.lattice.rightKnown(i + 1) ? 2 : 0);
      this.add3(gain, lifts, 1);
      this.add3(gain, known, edges);
      this.add3(gain, kinds, 2);
      this.add3(gain, wholeEntry & frequencyBits, 3);
      this.add3(gain, pair >> 4, 4);
      this.add3(rightPiece, gain, 5);
    }
  }

  private add1(a: number): void {
    this.push(a);
  }

  private add2(a: number, b: number): void {
    this.push(Math.imul(a, 0x85ebca6b) ^ (b + 0x27d4eb2f));
  }

  private add3(a: number, b: number, c: number): void {
    this.push(
      Math.imul(Math.imul(a, 0x85ebca6b) ^ (b + 0x27d4eb2f), 0x165667b1) ^ (c + 0x3c6ef372),
    );
  }

  /** Each feature has a number of its own, so that the same words in another place differ. */
  private push(value: number): void {
    let hash = value ^ (this.salt + Math.imul(this.count, 0x9e3779b1));
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
    this.indices[this.count++] = (hash ^ (hash >>> 15)) >>> this.shift;
  }
}
