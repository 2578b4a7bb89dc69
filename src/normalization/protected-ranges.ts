import type { Range } from '../document.js';
import { isInvisible, isWordCharacter } from '../text/characters.js';
import type { Edit } from '../text/edit.js';
import { lowerBound } from '../text/lower-bound.js';
import { codeAt } from './persian-words.js';

/** The protected stretches of a line, as rules ask for them: mostly from left to right. */
export class ProtectedRanges {
  private next = 0;

  /** @param ranges sorted and disjoint */
  constructor(readonly ranges: readonly Range[]) {}

  /** Whether the character at `offset` is protected. */
  covers(offset: number): boolean {
    return this.touches(offset, offset + 1);
  }

  /** Whether `[start, end)` reaches into a protected range; an empty stretch, whether it is inside one. */
  touches(start: number, end: number): boolean {
    const range = this.firstEndingBehind(start);
    if (range === undefined) return false;
    return start === end ? range.start < start : range.start < end;
  }

  /**
   * Whether an edit leaves protected text as it is: it neither reaches into it, nor takes away what
   * parts it from other characters, so that it would begin or end elsewhere (a hashtag that follows
   * a word at once is none), nor what parts a mark such as @ from a word.
   */
  admits(edit: Edit, line: string): boolean {
    const { start, end, replacement } = edit;
    // The tag first: what is visible may be far behind, and is asked for at every edit.
    if (replacement === '' && isTagged(line, start) && isWordCharacter(visible(line, end, 1))) {
      return false;
    }
    if (this.ranges.length === 0 || !this.touches(start - 1, end + 1)) return true;
    if (this.touches(start, end)) return false;
    if (this.covers(end) && !joins(codeAt(line, end - 1))) {
      const before =
        replacement === ''
          ? visible(line, start - 1, -1)
          : codeAt(replacement, replacement.length - 1);
      if (joins(before)) return false;
    }
    if (this.covers(start - 1) && !joins(codeAt(line, start))) {
      const behind = replacement === '' ? visible(line, end, 1) : codeAt(replacement, 0);
      const leadsOn = isIn(connectors, behind) && isWordCharacter(visible(line, end + 1, 1));
      if (isWordCharacter(behind) || leadsOn) return false;
    }
    return true;
  }

  /** The ranges after edits that do not reach into them. */
  after(edits: readonly Edit[]): ProtectedRanges {
    if (this.ranges.length === 0 || edits.length === 0) return this;
    let shift = 0;
    let i = 0;
    const moved = this.ranges.map(({ start, end }) => {
      for (let edit = edits[i]; edit !== undefined && edit.end <= start; edit = edits[++i]) {
        shift += edit.replacement.length - (edit.end - edit.start);
      }
      return { start: start + shift, end: end + shift };
    });
    return new ProtectedRanges(moved);
  }

  /** What of `[start, end)` is protected, in offsets from its beginning. */
  within(start: number, end: number): ProtectedRanges {
    const { ranges } = this;
    const found: Range[] = [];
    let i = lowerBound(ranges.length, (at) => (ranges[at] as Range).end, start + 1);
    for (let range = ranges[i]; range !== undefined && range.start < end; range = ranges[++i]) {
      found.push({
        start: Math.max(range.start, start) - start,
        end: Math.min(range.end, end) - start,
      });
    }
    return new ProtectedRanges(found);
  }

  /** The ranges that only these or only the others have, sorted by their beginnings. */
  differences({ ranges: others }: ProtectedRanges): Range[] {
    const found: Range[] = [];
    let i = 0;
    let j = 0;
    for (;;) {
      const own = this.ranges[i];
      const other = others[j];
      if (own === undefined && other === undefined) return found;
      const order = (own?.start ?? Infinity) - (other?.start ?? Infinity);
      if (own !== undefined && other !== undefined && order === 0 && own.end === other.end) {
        i++;
        j++;
      } else if (own !== undefined && order <= 0) {
        found.push(own);
        i++;
      } else if (other !== undefined) {
        found.push(other);
        j++;
      }
    }
  }

  /** Whether the same stretches are protected. */
  equals({ ranges }: ProtectedRanges): boolean {
    return (
      ranges.length === this.ranges.length &&
      this.ranges.every(({ start, end }, i) => ranges[i]?.start === start && ranges[i].end === end)
    );
  }

  /** The first range that ends behind `offset`: a step or two from the last one asked for. */
  private firstEndingBehind(offset: number): Range | undefined {
    const { ranges } = this;
    const last = ranges[this.next - 1];
    if (last !== undefined && last.end > offset) {
      this.next = lowerBound(this.next, (i) => (ranges[i] as Range).end, offset + 1);
    }
    for (let range = ranges[this.next]; range !== undefined; range = ranges[++this.next]) {
      if (range.end > offset) return range;
    }
    return undefined;
  }
}

/** What makes a tag, an address, a path or markup of the word behind it. */
const tagMarks = '@#&</\\~`';

/** No tag is looked for farther back from the end of its word. */
const longestTag = 64;

/** Whether a tag mark stands before `end`, or before the word that ends there. */
function isTagged(line: string, end: number): boolean {
  let i = end - 1;
  while (
    i > end - longestTag &&
    (isWordCharacter(codeAt(line, i)) || isInvisible(codeAt(line, i)))
  ) {
    i--;
  }
  return isIn(tagMarks, codeAt(line, i));
}

/** What may join a word or number to the one behind it: isna.ir, 17:30, a/b, O'Neill. */
const connectors = `${tagMarks}.:-_'’+`;

function joins(code: number): boolean {
  return isWordCharacter(code) || isIn(connectors, code);
}

function isIn(characters: string, code: number): boolean {
  return characters.includes(String.fromCharCode(code));
}

/** The next character from `offset` on that other edits may not take away as well. */
function visible(line: string, offset: number, step: 1 | -1): number {
  let i = offset;
  while (isInvisible(codeAt(line, i))) i += step;
  return codeAt(line, i);
}
