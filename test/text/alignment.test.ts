import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Alignment } from '../../src/text/alignment.js';
import { applyEdits } from '../../src/text/apply-edits.js';
import type { Edit } from '../../src/text/edit.js';

/** Sorted edits of a text of `length` that do not overlap; insertions and deletions among them. */
function editsOf(length: number): fc.Arbitrary<Edit[]> {
  const piece = fc.record({
    gap: fc.nat(5),
    width: fc.nat(3),
    replacement: fc.string({ unit: fc.constantFrom('x', 'y', 'z'), maxLength: 3 }),
  });
  return fc.array(piece, { maxLength: 8 }).map((pieces) => {
    const edits: Edit[] = [];
    let position = 0;
    for (const { gap, width, replacement } of pieces) {
      const start = position + gap;
      const end = start + width;
      if (end > length) break;
      edits.push({ start, end, replacement });
      position = end;
    }
    return edits;
  });
}

interface Step {
  readonly text: string;
  readonly edits: Edit[];
  readonly edited: string;
  readonly alignment: Alignment;
}

const digits = fc.string({ unit: fc.integer({ min: 0, max: 9 }).map(String), maxLength: 30 });

function stepFrom(text: string): fc.Arbitrary<Step> {
  return editsOf(text.length).map((edits) => ({
    text,
    edits,
    edited: applyEdits(text, edits),
    alignment: Alignment.fromEdits(text.length, edits),
  }));
}

const steps = digits.chain(stepFrom);
const twoSteps = steps.chain((first) =>
  stepFrom(first.edited).map((second) => [first, second] as const),
);

describe('Alignment', () => {
  it('is the identity for an unchanged text', () => {
    const alignment = Alignment.identity(5);
    for (let i = 0; i <= 5; i++) {
      expect(alignment.toOriginal(i)).toBe(i);
      expect(alignment.toNormalized(i)).toBe(i);
    }
    expect([...alignment.changes()]).toEqual([]);
  });

  it('keeps no run where only letters were replaced', () => {
    const alignment = Alignment.fromEdits(4, [{ start: 0, end: 1, replacement: 'ک' }]);
    expect([...alignment.changes()]).toEqual([]);
    expect(alignment.normalizedLength).toBe(4);
  });

  it('leaves an inserted ZWNJ outside the words beside it', () => {
    // «کتابها» → «کتاب‌ها»
    const alignment = Alignment.fromEdits(6, [{ start: 4, end: 4, replacement: '\u200C' }]);
    expect(alignment.originalRange(0, 7)).toEqual([0, 6]);
    expect(alignment.originalRange(0, 4)).toEqual([0, 4]);
    expect(alignment.originalRange(5, 7)).toEqual([4, 6]);
    expect(alignment.normalizedRange(0, 6)).toEqual([0, 7]);
  });

  it('leaves deleted characters at the edges outside, and takes those inside in', () => {
    // «a--b» → «ab»
    const alignment = Alignment.fromEdits(4, [{ start: 1, end: 3, replacement: '' }]);
    expect(alignment.originalRange(0, 1)).toEqual([0, 1]);
    expect(alignment.originalRange(1, 2)).toEqual([3, 4]);
    expect(alignment.originalRange(0, 2)).toEqual([0, 4]);
  });

  it('takes a change in whole that a range cuts into', () => {
    // «a...b» → «a…b», then the other way round
    const shorter = Alignment.fromEdits(5, [{ start: 1, end: 4, replacement: '…' }]);
    expect(shorter.originalRange(1, 2)).toEqual([1, 4]);
    expect(shorter.normalizedRange(2, 3)).toEqual([1, 2]);
    const longer = Alignment.fromEdits(3, [{ start: 1, end: 2, replacement: '...' }]);
    expect(longer.originalRange(2, 3)).toEqual([1, 2]);
  });

  it('knows both lengths', () => {
    fc.assert(
      fc.property(steps, ({ text, edited, alignment }) => {
        expect(alignment.originalLength).toBe(text.length);
        expect(alignment.normalizedLength).toBe(edited.length);
        expect(alignment.toOriginal(edited.length, 'end')).toBe(text.length);
        expect(alignment.toNormalized(text.length, 'end')).toBe(edited.length);
      }),
    );
  });

  it('maps every unchanged character to itself, both ways', () => {
    fc.assert(
      fc.property(steps, ({ text, edits, alignment, edited }) => {
        let shift = 0;
        let next = 0;
        for (let i = 0; i < text.length; i++) {
          for (let edit = edits[next]; edit !== undefined && edit.end <= i; edit = edits[next]) {
            shift += edit.replacement.length - (edit.end - edit.start);
            next++;
          }
          const edit = edits[next];
          if (edit !== undefined && edit.start <= i) continue;
          expect(edited[i + shift]).toBe(text[i]);
          expect(alignment.originalRange(i + shift, i + shift + 1)).toEqual([i, i + 1]);
          expect(alignment.normalizedRange(i, i + 1)).toEqual([i + shift, i + shift + 1]);
        }
      }),
    );
  });

  it('never turns round: look-ups grow with the offset and stay inside', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom('start' as const, 'end' as const), (step, bias) => {
        let last = 0;
        for (let i = 0; i <= step.edited.length; i++) {
          const offset = step.alignment.toOriginal(i, bias);
          expect(offset).toBeGreaterThanOrEqual(last);
          expect(offset).toBeLessThanOrEqual(step.text.length);
          last = offset;
        }
      }),
    );
  });

  it('gives ranges that are ranges, for any stretch', () => {
    fc.assert(
      fc.property(steps, fc.nat(60), fc.nat(60), ({ text, edited, alignment }, a, b) => {
        const start = Math.min(a, b, edited.length);
        const end = Math.min(Math.max(a, b), edited.length);
        const [from, to] = alignment.originalRange(start, end);
        expect(from).toBeLessThanOrEqual(to);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('composes: unchanged characters go through both steps', () => {
    fc.assert(
      fc.property(twoSteps, ([first, second]) => {
        const both = first.alignment.compose(second.alignment);
        expect(both.originalLength).toBe(first.text.length);
        expect(both.normalizedLength).toBe(second.edited.length);
        for (let i = 0; i < second.edited.length; i++) {
          // The letters of replacements are x, y and z; a digit has come through both steps.
          if (!/\d/.test(second.edited.charAt(i))) continue;
          const middle = second.alignment.originalRange(i, i + 1);
          const expected = first.alignment.originalRange(...middle);
          expect(both.originalRange(i, i + 1)).toEqual(expected);
          expect(first.text[expected[0]]).toBe(second.edited[i]);
          expect(both.normalizedRange(...expected)).toEqual([i, i + 1]);
        }
      }),
    );
  });

  it('composes: a range holds what came into it, and nothing that stands outside', () => {
    fc.assert(
      fc.property(twoSteps, fc.nat(60), fc.nat(60), ([first, second], a, b) => {
        const start = Math.min(a, b, second.edited.length);
        const end = Math.min(Math.max(a, b), second.edited.length);
        const both = first.alignment.compose(second.alignment);
        const [from, to] = both.originalRange(start, end);
        for (let i = 0; i < second.edited.length; i++) {
          if (!/\d/.test(second.edited.charAt(i))) continue;
          const [original] = both.originalRange(i, i + 1);
          expect(original >= from && original < to).toBe(i >= start && i < end);
        }
      }),
    );
  });

  it('composes in any grouping to the same map', () => {
    const three = twoSteps.chain(([first, second]) =>
      stepFrom(second.edited).map((third) => [first, second, third] as const),
    );
    fc.assert(
      fc.property(three, ([first, second, third]) => {
        const left = first.alignment.compose(second.alignment).compose(third.alignment);
        const right = first.alignment.compose(second.alignment.compose(third.alignment));
        for (let i = 0; i < third.edited.length; i++) {
          if (!/\d/.test(third.edited.charAt(i))) continue;
          expect(left.originalRange(i, i + 1)).toEqual(right.originalRange(i, i + 1));
        }
      }),
    );
  });

  it('forgets what was inserted and deleted again', () => {
    const inserted = Alignment.fromEdits(3, [{ start: 0, end: 0, replacement: 'x' }]);
    const deleted = Alignment.fromEdits(4, [{ start: 0, end: 1, replacement: '' }]);
    expect([...inserted.compose(deleted).changes()]).toEqual([]);
  });

  it('keeps its runs in order, apart and without empty ones', () => {
    fc.assert(
      fc.property(twoSteps, ([first, second]) => {
        const runs = [...first.alignment.compose(second.alignment).changes()];
        let [original, normalized] = [-1, -1];
        for (const [oldStart, oldEnd, newStart, newEnd] of runs) {
          expect(oldStart).toBeGreaterThanOrEqual(original);
          expect(newStart).toBeGreaterThanOrEqual(normalized);
          expect(oldEnd - oldStart + newEnd - newStart).toBeGreaterThan(0);
          original = oldEnd;
          normalized = newEnd;
        }
      }),
    );
  });
});
