import type { Range } from '../../document.js';
import {
  edge,
  firstLetter,
  invisible,
  lineBreak,
  mark,
  other,
  space,
  symbolOf,
  zwnj,
} from './alphabet.js';

/** What stands between two characters. */
export const joined = 0;
export const half = 1;
export const spaced = 2;

/** Symbols of padding on either side, so that windows need no bounds. */
export const padding = 8;
/**
 * From so many characters on a line is read in parts, so that the buffers stay small. A part ends where
 * nothing can be changed, which is the same place when the line comes again as it was mended.
 */
const longestPart = 2 ** 16;
/** Words longer than this have no hash: nothing known is so long. */
const longestWord = 40;

const multiplier = 0x01000193;
const powers = new Int32Array(longestWord + 2);
powers[0] = 1;
for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1] as number, multiplier);

/**
 * One line of a text, or a part of a very long one, as characters and the gaps between them.
 *
 * Marks belong to the character before; spaces and ZWNJ are no characters but what stands in a gap.
 * The buffers are kept from line to line. Gap `i` stands between character `i` and `i + 1`.
 */
export class GapLine {
  count = 0;
  /** Symbols of the characters, shifted by `padding`. */
  symbols = new Uint8Array(0);
  /** What stands in each gap: `joined`, `half` (ZWNJ) or `spaced`. */
  gaps = new Uint8Array(0);
  /** 1 where a gap may be changed: between two letters, outside protected ranges. */
  open = new Uint8Array(0);
  /** UTF-16 offsets of each character; the gap is `[ends[i], starts[i + 1])`. */
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  /** Indices of the first and the last character of the word that a character is in. */
  first = new Int32Array(0);
  last = new Int32Array(0);
  /** Characters and gap symbols in one row, shifted by `padding`, and where each character stands in it. */
  row = new Uint8Array(0);
  place = new Int32Array(0);
  private prefixes = new Int32Array(1);

  /**
   * Read the line, or the part of it, that begins at `start`; returns the offset where the next begins.
   *
   * @param protectedRanges sorted ranges; `from` is the index of the first that may reach the line
   */
  read(text: string, start: number, protectedRanges: readonly Range[] = [], from = 0): number {
    let position = start;
    let count = 0;
    let state = joined;
    let fixed = false;
    let shield = from;
    let isPart = false;
    for (; position < text.length; position++) {
      let symbol = symbolOf(text.charCodeAt(position));
      if (symbol === lineBreak) break;
      if (symbol === mark && count > 0 && this.ends[count - 1] === position) {
        this.ends[count - 1] = position + 1;
        continue;
      }
      if (symbol === space) {
        state = spaced;
        continue;
      }
      if (symbol === zwnj) {
        if (state === joined) state = half;
        continue;
      }
      if (symbol === invisible) {
        fixed = true;
        continue;
      }
      if (symbol === mark) symbol = other;
      for (;;) {
        const range = protectedRanges[shield];
        if (range === undefined || range.start > position) break;
        if (range.end > position) {
          symbol = other;
          break;
        }
        shield++;
      }
      if (count + 2 > this.gaps.length) this.grow();
      if (count > 0) this.setGap(count - 1, state, fixed, symbol);
      if (count >= longestPart && this.open[count - 1] === 0) {
        isPart = true;
        break;
      }
      this.symbols[padding + count] = symbol;
      this.starts[count] = position;
      this.ends[count] = position + 1;
      this.prefixes[count + 1] =
        (Math.imul(this.prefixes[count] as number, multiplier) + scatter(symbol)) | 0;
      count++;
      state = joined;
      fixed = false;
    }
    if (this.gaps.length === 0) this.grow();
    this.count = count;
    this.symbols.fill(edge, padding + count, padding + count + padding);
    this.settle();
    return isPart ? position : position + 1;
  }

  /** Bring words and row up to date after gaps were changed. */
  settle(): void {
    const { count, symbols, gaps, row, place, first, last } = this;
    let at = padding;
    let begin = 0;
    for (let i = 0; i < count; i++) {
      const symbol = symbols[padding + i] as number;
      row[at] = symbol;
      place[i] = at++;
      first[i] = begin;
      const gap = i + 1 < count ? (gaps[i] as number) : spaced;
      if (gap !== joined) row[at++] = gap === half ? zwnj : space;
      if (
        gap !== joined ||
        symbol < firstLetter ||
        (symbols[padding + i + 1] as number) < firstLetter
      ) {
        last.fill(i, begin, i + 1);
        begin = i + 1;
      }
    }
    row.fill(edge, at, at + padding);
  }

  /** A hash of the characters `[start, end)`, whatever stands between them; 0 where too long. */
  hash(start: number, end: number): number {
    const length = end - start;
    if (length > longestWord) return 0;
    let hash =
      ((this.prefixes[end] as number) -
        Math.imul(this.prefixes[start] as number, powers[length] as number)) |
      0;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  }

  private setGap(index: number, state: number, fixed: boolean, next: number): void {
    const before = this.symbols[padding + index] as number;
    this.gaps[index] = state;
    const letters = before >= firstLetter && next >= firstLetter;
    this.open[index] = letters && !fixed ? 1 : 0;
  }

  private grow(): void {
    const size = Math.max(256, this.gaps.length * 2);
    this.symbols = copy(new Uint8Array(size + 2 * padding), this.symbols);
    this.gaps = copy(new Uint8Array(size), this.gaps);
    this.open = copy(new Uint8Array(size), this.open);
    this.starts = copy(new Int32Array(size), this.starts);
    this.ends = copy(new Int32Array(size), this.ends);
    this.first = new Int32Array(size);
    this.last = new Int32Array(size);
    this.row = new Uint8Array(2 * size + 2 * padding);
    this.place = new Int32Array(size);
    this.prefixes = copy(new Int32Array(size + 1), this.prefixes);
  }
}

/** A symbol spread over 32 bits, so that hashes of short words differ in all of them. */
function scatter(symbol: number): number {
  return Math.imul(symbol + 1, 0x9e3779b1);
}

function copy<T extends Uint8Array | Int32Array>(into: T, from: T): T {
  into.set(from);
  return into;
}
