import { isNonJoining } from './alphabet.js';
import type { GapContext } from './gap-context.js';
import { joined, padding } from './gap-line.js';

/** How many symbols on either side are seen. */
export const widest = 6;

/** Where each fact of a gap stands; the kernel (assembly/gaps.ts) knows the same places. */
export const fact = {
  /** What stands in the gap now. */
  gap: 0,
  /** Six characters left of it, outwards, and six right of it. */
  letters: 1,
  /** The same of the row that shows spaces and ZWNJ as well. */
  row: 13,
  /** Hashes of the words beside it and of both as one, and of those beyond, and how these are parted. */
  left: 25,
  right: 26,
  whole: 27,
  before: 28,
  after: 29,
  gapBefore: 30,
  gapAfter: 31,
  leftLength: 32,
  rightLength: 33,
  /** Hashes of the attested pieces beside it, and where these are whole words. */
  leftPiece: 34,
  rightPiece: 35,
  edges: 36,
  /** What the lexicon knows of the pieces, of both as one, of the word around, of the pair. */
  leftEntry: 37,
  rightEntry: 38,
  bothEntry: 39,
  wholeEntry: 40,
  pair: 41,
  /** Whether the letter before it does not join. */
  lifts: 42,
  /** The hash of the right piece without its ending. */
  stem: 43,
  leftClass: 44,
  rightClass: 45,
  bothClass: 46,
  classBefore: 47,
  classAfter: 48,
  /** Of a gap in a word: what parting it gains, and which side is attested. */
  gain: 49,
  known: 50,
  /** In place of facts, what the kernel answers: the sums of both weights. */
  firstSum: 51,
  secondSum: 52,
} as const;

export const factCount = 53;

/** Collects what the features of a gap are made of. */
export class GapFacts {
  /** @param values takes the facts, each at its place in {@link fact} */
  constructor(
    private readonly context: GapContext,
    readonly values: Int32Array = new Int32Array(factCount),
  ) {}

  /** Those of gap `i`, a candidate. */
  collect(i: number): void {
    const { context, values } = this;
    const { line } = context;
    values[fact.gap] = line.gaps[i] as number;
    this.symbols(fact.letters, line.symbols, padding + i, padding + i + 1);
    this.symbols(fact.row, line.row, line.place[i] as number, line.place[i + 1] as number);
    this.words(i);
    this.pieces(i);
    if (line.gaps[i] !== joined) return;
    const { lattice } = context;
    values[fact.gain] = Math.max(-12, Math.min(12, lattice.gain(i + 1) >> 1)) + 16;
    values[fact.known] = (lattice.leftKnown(i + 1) ? 1 : 0) + (lattice.rightKnown(i + 1) ? 2 : 0);
  }

  private symbols(at: number, row: Uint8Array, left: number, right: number): void {
    const { values } = this;
    for (let k = 0; k < widest; k++) {
      values[at + k] = row[left - k] as number;
      values[at + widest + k] = row[right + k] as number;
    }
  }

  private words(i: number): void {
    const { context, values } = this;
    const { line, hashes, entries, classes } = context;
    const { first, last, gaps, count } = line;
    const begin = first[i] as number;
    const end = (last[i + 1] as number) + 1;
    values[fact.left] = line.hash(begin, i + 1);
    values[fact.right] = line.hash(i + 1, end);
    values[fact.whole] = line.hash(begin, end);
    // What stands beyond the two words, and how they are parted from it.
    const wordBefore = begin > 0 ? (first[begin - 1] as number) : -1;
    values[fact.before] = wordBefore < 0 ? 1 : (hashes[wordBefore] as number);
    values[fact.after] = end < count ? (hashes[end] as number) : 2;
    values[fact.gapBefore] = wordBefore < 0 ? 3 : (gaps[begin - 1] as number);
    values[fact.gapAfter] = end < count ? (gaps[end - 1] as number) : 3;
    values[fact.leftLength] = Math.min(i + 1 - begin, 7);
    values[fact.rightLength] = Math.min(end - i - 1, 7);
    values[fact.classBefore] = wordBefore < 0 ? 256 : (classes[wordBefore] as number);
    values[fact.classAfter] = end < count ? (classes[end] as number) : 257;
    values[fact.wholeEntry] = gaps[i] === joined ? (entries[begin] as number) : 0;
  }

  /** The attested pieces at the gap: the same whether the text is run together or spaced. */
  private pieces(i: number): void {
    const { context, values } = this;
    const { line, lexicon } = context;
    const start = context.leftPieceStart(i);
    const end = context.rightPieceEnd(i);
    const left = line.hash(start, i + 1);
    const right = line.hash(i + 1, end);
    values[fact.leftPiece] = left;
    values[fact.rightPiece] = right;
    const isWhole = start === line.first[i];
    const endsWhole = end === (line.last[i + 1] as number) + 1;
    values[fact.edges] = (isWhole ? 1 : 0) + (endsWhole ? 2 : 0);
    const leftSlot = lexicon.wordSlot(left);
    const rightSlot = lexicon.wordSlot(right);
    const bothSlot = lexicon.wordSlot(line.hash(start, end));
    values[fact.leftEntry] = lexicon.entryAt(leftSlot);
    values[fact.rightEntry] = lexicon.entryAt(rightSlot);
    values[fact.bothEntry] = lexicon.entryAt(bothSlot);
    // Where the words themselves are seldom seen together, their classes may be.
    values[fact.leftClass] = lexicon.classAt(leftSlot);
    values[fact.rightClass] = lexicon.classAt(rightSlot);
    values[fact.bothClass] = lexicon.classAt(bothSlot);
    values[fact.pair] = context.pairAt(i);
    values[fact.lifts] = isNonJoining(line.symbols[padding + i] as number) ? 1 : 0;
    values[fact.stem] = line.hash(i + 1, context.stemEnd(i));
  }
}
