import type { Edit } from './edit.js';

/** Where a look-up goes that falls inside changed text: to the beginning or the end of the change. */
export type Bias = 'start' | 'end';

/**
 * The map between a text and what edits made of it.
 *
 * Only runs whose length changed are kept, four integers each: `[oldStart, oldEnd)` became
 * `[newStart, newEnd)`. Everything between two runs, and every replacement by as many code units
 * (ي → ی, 9 → ۹), maps one to one, shifted. Memory grows with the changes, not with the text; a
 * look-up is one binary search. All offsets are UTF-16, half-open.
 *
 * @example
 * ```js
 * import { normalize } from 'farsi-news';
 *
 * const original = 'او میرود';
 * const { text, alignment } = normalize(original);
 * console.log(text.slice(3, 9)); // → می‌رود
 * console.log(original.slice(...alignment.originalRange(3, 9))); // → میرود
 * ```
 */
export class Alignment {
  private constructor(
    private readonly runs: Int32Array,
    readonly originalLength: number,
    readonly normalizedLength: number,
  ) {}

  static identity(length: number): Alignment {
    return new Alignment(new Int32Array(0), length, length);
  }

  /** The alignment of a text of `length` with the text after `edits` (sorted, not overlapping). */
  static fromEdits(length: number, edits: readonly Edit[]): Alignment {
    const runs = new Int32Array(edits.length * 4);
    let size = 0;
    let shift = 0;
    for (const { start, end, replacement } of edits) {
      if (replacement.length === end - start) continue;
      const newStart = start + shift;
      const newEnd = newStart + replacement.length;
      size = appendRun(runs, size, start, end, newStart, newEnd);
      shift = newEnd - end;
    }
    return new Alignment(runs.slice(0, size), length, length + shift);
  }

  /** The runs, in order: `[originalStart, originalEnd, normalizedStart, normalizedEnd]`. */
  *changes(): Generator<readonly [number, number, number, number]> {
    for (let i = 0; i < this.runs.length; i += 4) {
      yield [at(this.runs, i), at(this.runs, i + 1), at(this.runs, i + 2), at(this.runs, i + 3)];
    }
  }

  /** The alignment of this one's original with what `next` makes of this one's normalized text. */
  compose(next: Alignment): Alignment {
    const runs =
      this.runs.length === 0
        ? next.runs
        : next.runs.length === 0
          ? this.runs
          : composeRuns(this.runs, next.runs);
    return new Alignment(runs, this.originalLength, next.normalizedLength);
  }

  /** An offset of the normalized text as one of the original. */
  toOriginal(offset: number, bias: Bias = 'start'): number {
    return lookUp(this.runs, 2, offset, bias, bias);
  }

  /** An offset of the original text as one of the normalized. */
  toNormalized(offset: number, bias: Bias = 'start'): number {
    return lookUp(this.runs, 0, offset, bias, bias);
  }

  /**
   * The stretch of the original that became `[start, end)` of the normalized text: a change that is
   * cut into is taken in whole, what was deleted at either edge stays outside.
   */
  originalRange(start: number, end: number): [start: number, end: number] {
    const from = lookUp(this.runs, 2, start, 'start', 'end');
    return [from, Math.max(from, lookUp(this.runs, 2, end, 'end', 'start'))];
  }

  /** The stretch of the normalized text that `[start, end)` of the original became. */
  normalizedRange(start: number, end: number): [start: number, end: number] {
    const from = lookUp(this.runs, 0, start, 'start', 'end');
    return [from, Math.max(from, lookUp(this.runs, 0, end, 'end', 'start'))];
  }
}

/** A read inside the bounds of a typed array is a number; the compiler cannot know the bounds. */
function at(runs: Int32Array, index: number): number {
  return runs[index] as number;
}

/**
 * Append the run `[a, b) → [c, d)`; returns the new size. An insertion beside a deletion is one run,
 * and what was inserted and deleted again is none.
 */
function appendRun(
  runs: Int32Array,
  size: number,
  a: number,
  b: number,
  c: number,
  d: number,
): number {
  if (a === b && c === d) return size;
  if (size > 0 && at(runs, size - 3) === a && at(runs, size - 1) === c) {
    const lastEmpty =
      at(runs, size - 4) === at(runs, size - 3) || at(runs, size - 2) === at(runs, size - 1);
    if (lastEmpty || a === b || c === d) {
      runs[size - 3] = b;
      runs[size - 1] = d;
      return size;
    }
  }
  runs[size] = a;
  runs[size + 1] = b;
  runs[size + 2] = c;
  runs[size + 3] = d;
  return size + 4;
}

/**
 * Look an offset up.
 *
 * @param from the side the offset is of: 0 original, 2 normalized
 * @param inside where an offset inside a run goes
 * @param atEmpty where an offset goes at which the other side holds text and this side none
 */
function lookUp(
  runs: Int32Array,
  from: 0 | 2,
  offset: number,
  inside: Bias,
  atEmpty: Bias,
): number {
  let low = 0;
  let high = runs.length >> 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(runs, middle * 4 + from) <= offset) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return offset;
  const here = (low - 1) * 4 + from;
  const there = here + (from === 0 ? 2 : -2);
  const start = at(runs, here);
  const end = at(runs, here + 1);
  if (offset === start) {
    return start === end && atEmpty === 'end' ? at(runs, there + 1) : at(runs, there);
  }
  if (offset < end) return inside === 'start' ? at(runs, there) : at(runs, there + 1);
  return at(runs, there + 1) + (offset - end);
}

/** Merge two run lists over the text between them: the first's new text is the second's old text. */
function composeRuns(first: Int32Array, second: Int32Array): Int32Array {
  const out = new Int32Array(first.length + second.length);
  let size = 0;
  let i = 0;
  let j = 0;
  let shiftFirst = 0; // middle − original, behind the last run taken from the first list
  let shiftSecond = 0; // new − middle, likewise
  while (i < first.length || j < second.length) {
    // A merged run begins with whichever run begins first in the middle text, and takes in every
    // run of either list that overlaps it there.
    const firstStart = i < first.length ? at(first, i + 2) : Infinity;
    const secondStart = j < second.length ? at(second, j) : Infinity;
    const start = Math.min(firstStart, secondStart);
    const oldStart = start - shiftFirst;
    const newStart = start + shiftSecond;
    let end = start;
    const joins = (next: number): boolean => next < end || (next === end && end === start);
    for (;;) {
      if (i < first.length && joins(at(first, i + 2))) {
        end = Math.max(end, at(first, i + 3));
        shiftFirst = at(first, i + 3) - at(first, i + 1);
        i += 4;
      } else if (j < second.length && joins(at(second, j))) {
        end = Math.max(end, at(second, j + 1));
        shiftSecond = at(second, j + 3) - at(second, j + 1);
        j += 4;
      } else break;
    }
    size = appendRun(out, size, oldStart, end - shiftFirst, newStart, end + shiftSecond);
  }
  return out.slice(0, size);
}
