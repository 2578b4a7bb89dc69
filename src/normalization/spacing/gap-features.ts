import { fact, widest, type GapFacts } from './gap-facts.js';
import { joined } from './gap-line.js';
import { frequencyBits } from './spacing-lexicon.js';

/** How many characters left and right of the gap a window of letters holds, by turns. */
export const letterWindows = [
  1,1, 2,0, 0,2, 2,1, 1,2, 2,2, 3,0, 0,3, 3,1, 1,3, 3,2, 2,3, 3,3, 4,0, 0,4, 4,1, 1,4, 4,2, 2,4, 4,4,
  5,0, 0,5, 5,5, 6,0, 0,6,
] as const; // prettier-ignore

/** The same of the row that shows spaces and ZWNJ as well. */
export const rowWindows = [
  2,2, 3,3, 3,0, 0,3, 4,0, 0,4, 4,2, 2,4, 3,2, 2,3, 5,0, 0,5, 4,4, 6,0, 0,6, 6,2, 2,6, 5,5,
] as const; // prettier-ignore

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
    private readonly facts: GapFacts,
    bits: number,
  ) {
    this.shift = 32 - bits;
  }

  /** Fill `indices` for the gap whose facts were collected; returns how many there are. */
  extract(): number {
    this.count = 0;
    // All features are told apart by what stands in the gap now.
    this.salt = Math.imul((this.facts.values[fact.gap] as number) + 1, 0x51ed270b);
    this.windows(letterWindows, fact.letters);
    this.windows(rowWindows, fact.row);
    this.words();
    return this.count;
  }

  /** @param at where six symbols left of the gap stand, and then six right of it */
  private windows(sizes: readonly number[], at: number): void {
    const { leftHashes, rightHashes } = this;
    const { values } = this.facts;
    let left = 0x2545f491;
    let right = 0x6c8e9cf5;
    for (let k = 0; k < widest; k++) {
      left = Math.imul(left ^ (values[at + k] as number), 0x01000193);
      right = Math.imul(right ^ (values[at + widest + k] as number), 0x01000193);
      leftHashes[k + 1] = left;
      rightHashes[k + 1] = right;
    }
    for (let k = 0; k < sizes.length; k += 2) {
      this.add2(
        leftHashes[sizes[k] as number] as number,
        rightHashes[sizes[k + 1] as number] as number,
      );
    }
  }

  private words(): void {
    const { values } = this.facts;
    const left = values[fact.left] as number;
    const right = values[fact.right] as number;
    const whole = values[fact.whole] as number;
    const before = values[fact.before] as number;
    const after = values[fact.after] as number;
    const gapBefore = values[fact.gapBefore] as number;
    const gapAfter = values[fact.gapAfter] as number;
    const leftLength = values[fact.leftLength] as number;
    const rightLength = values[fact.rightLength] as number;

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

    const leftPiece = values[fact.leftPiece] as number;
    const rightPiece = values[fact.rightPiece] as number;
    const edges = values[fact.edges] as number;
    this.add1(leftPiece);
    this.add1(rightPiece);
    this.add2(leftPiece, rightPiece);
    this.add2(leftPiece, edges);
    this.add2(rightPiece, edges);
    this.add2(before, leftPiece);
    this.add2(rightPiece, after);

    const leftEntry = values[fact.leftEntry] as number;
    const rightEntry = values[fact.rightEntry] as number;
    const bothEntry = values[fact.bothEntry] as number;
    const wholeEntry = values[fact.wholeEntry] as number;
    const pair = values[fact.pair] as number;
    const lifts = values[fact.lifts] as number;
    const leftFrequency = leftEntry & frequencyBits;
    const rightFrequency = rightEntry & frequencyBits;
    const bothFrequency = bothEntry & frequencyBits;
    const kinds = (leftEntry >> 4) * 16 + (rightEntry >> 4);
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
    const stem = values[fact.stem] as number;
    this.add1(stem);
    this.add2(leftPiece, stem);
    this.add2(stem, leftFrequency);
    this.add2(stem, bothFrequency);
    this.add2(stem, leftEntry >> 4);
    this.add2(stem, after);
    this.add2(before, after);
    this.add3(leftPiece, gapBefore, rightFrequency);
    this.add3(rightPiece, gapAfter, leftFrequency);
    const leftClass = values[fact.leftClass] as number;
    const rightClass = values[fact.rightClass] as number;
    const bothClass = values[fact.bothClass] as number;
    const classBefore = values[fact.classBefore] as number;
    const classAfter = values[fact.classAfter] as number;
    this.add2(leftClass, rightClass);
    this.add2(leftClass, rightPiece);
    this.add2(leftPiece, rightClass);
    this.add3(leftClass, rightClass, classBefore);
    this.add3(leftClass, rightClass, classAfter);
    this.add2(leftPiece, classBefore);
    this.add2(rightPiece, classAfter);
    this.add2(bothClass, lifts);
    this.add3(bothClass, leftClass, rightClass);
    if (values[fact.gap] === joined) {
      const gain = values[fact.gain] as number;
      const known = values[fact.known] as number;
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
