import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ProtectedRanges } from '../../src/normalization/protected-ranges.js';
import { applyEdits } from '../../src/text/apply-edits.js';

const ranges = [
  { start: 2, end: 5 },
  { start: 7, end: 8 },
  { start: 8, end: 12 },
];

describe('ProtectedRanges', () => {
  it('tells what reaches into a range, asked in any order', () => {
    const place = fc.tuple(fc.nat(14), fc.nat(4));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 10 }), (places) => {
        const protectedRanges = new ProtectedRanges(ranges);
        for (const [start, length] of places) {
          const end = start + length;
          const expected = ranges.some((range) =>
            length === 0
              ? range.start < start && start < range.end
              : range.start < end && start < range.end,
          );
          expect(protectedRanges.touches(start, end)).toBe(expected);
          expect(protectedRanges.covers(start)).toBe(
            ranges.some((range) => range.start <= start && start < range.end),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('moves with the edits before them', () => {
    const edits = [
      { start: 0, end: 1, replacement: '' },
      { start: 2, end: 2, replacement: 'xx' },
      { start: 5, end: 7, replacement: 'abc' },
      { start: 12, end: 13, replacement: '' },
    ];
    const moved = new ProtectedRanges(ranges).after(edits).ranges;
    expect(moved).toEqual([
      { start: 3, end: 6 },
      { start: 9, end: 10 },
      { start: 10, end: 14 },
    ]);
    const [text, after] = ['0123456789ABCDEF', applyEdits('0123456789ABCDEF', edits)];
    expect(moved.map(({ start, end }) => after.slice(start, end))).toEqual(
      ranges.map(({ start, end }) => text.slice(start, end)),
    );
  });

  it.each([
    [ranges, true],
    [ranges.slice(0, 2), false],
    [[...ranges, { start: 13, end: 14 }], false],
    [[{ start: 1, end: 5 }, ...ranges.slice(1)], false],
    [[{ start: 2, end: 6 }, ...ranges.slice(1)], false],
  ])('%j are the same: %s', (others, expected) => {
    expect(new ProtectedRanges(ranges).equals(new ProtectedRanges(others))).toBe(expected);
  });
});

/** The range is given by its text. */
describe('an edit is admitted', () => {
  it.each([
    // [line, protected, what is replaced, by what, admitted]
    ['رفت  @ali', '@ali', '  ', ' ', true],
    ['رفت @ali', '@ali', ' ', '', false], // the handle would go on with the word
    ['رفت، @ali', '@ali', ' ', '', true],
    ['رفت- @ali', '@ali', ' ', '', false],
    ['رفت.  @ali', '@ali', '  ', '-', false],
    ['رفت.  @ali', '@ali', '  ', '،', true],
    ['رفت.  @ali', '@ali', '  ', 'و', false],
    ['رفت\u200C @ali', '@ali', ' ', '', false], // what is invisible may go as well
    ['@ali رفت', '@ali', ' ', '', false],
    ['@ali\u00A0، رفت', '@ali', '\u00A0', '', true],
    ['@ali .رفت', '@ali', ' ', '', false],
    ['@ali . رفت', '@ali', ' ', '', true],
    ['@ali  رفت', '@ali', '  ', ' ', true],
    ['@ali، رفت', '@ali', '، ', '! ', true],
    ['@ali، رفت', '@ali', '، ', '.', false],
    ['@ali، رفت', '@ali', '، ', 'و', false],
    ['@ali، رفت', '@ali', '، ', '', false],
    ['@ali رفت', '@ali', '@', '', false],
    ['@ali رفت', '@ali', 'رفت', 'آمد', true],
    // The same where nothing is protected: a mark of a tag would take a word in.
    ['رفت #\u200Cتگ', '', '\u200C', '', false],
    ['رفت #تگ\u200Cها', '', '\u200C', '', false],
    ['رفت #تگ\u200C.', '', '\u200C', '', true],
    ['رفت #تگ\u200Cها', '', '\u200C', ' ', true],
    ['رفت تگ\u200Cها', '', '\u200C', '', true],
    [`#${'ب'.repeat(63)}\u200Cها`, '', '\u200C', '', false],
    [`#${'ب'.repeat(64)}\u200Cها`, '', '\u200C', '', true],
    ['#ت\u200Cگ\u00ADها', '', '\u00AD', '', false],
  ])('in «%s» beside «%s»: «%s» → «%s»: %s', (line, held, found, replacement, expected) => {
    const at = held === '' ? -1 : line.indexOf(held);
    const protectedRanges = new ProtectedRanges(
      held === '' ? [] : [{ start: at, end: at + held.length }],
    );
    const start = line.indexOf(found);
    const edit = { start, end: start + found.length, replacement };
    expect(protectedRanges.admits(edit, line)).toBe(expected);
  });
});
