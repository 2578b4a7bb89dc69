import type { Range } from '../document.js';
import type { Edit } from '../text/edit.js';

/** The protected stretches of a text, as rules ask for them: mostly from left to right. */
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

  /** The first range that ends behind `offset`: a step or two from the last one asked for. */
  private firstEndingBehind(offset: number): Range | undefined {
    const { ranges } = this;
    if (this.next > 0 && (ranges[this.next - 1] as Range).end > offset)
      this.next = this.search(offset);
    while (this.next < ranges.length && (ranges[this.next] as Range).end <= offset) this.next++;
    return ranges[this.next];
  }

  private search(offset: number): number {
    let low = 0;
    let high = this.next;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ranges[middle] as Range).end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
