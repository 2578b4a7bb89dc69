import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { graphemeColumns } from '../../../src/reporters/findings/grapheme-columns.js';

describe('graphemeColumns', () => {
  it.each([
    ['سلام دنیا', 5, 6],
    ['می\u200cروم خانه', 7, 7],
    ['مُحَمَّد رفت', 9, 6],
    ['مُحَمَّد', 1, 1], // on the mark of the first letter
    ['😀😀 كتاب', 5, 4],
    ['كتاب', 4, 5], // behind the end
    ['', 0, 1],
  ])('«%s» at %i is column %i', (line, offset, column) => {
    expect(graphemeColumns(line, [offset])).toEqual([column]);
  });

  it('counts as the segmenter of the platform does', () => {
    const unit = fc.constantFrom('ا', 'ب', ' ', '\u200c', '\u064e', '😀', '👩\u200d👧', '«', '1');
    const segmenter = new Intl.Segmenter('fa', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (line) => {
        const starts = Array.from(segmenter.segment(line), ({ index }) => index);
        const offsets = Array.from({ length: line.length }, (_, offset) => offset);
        const expected = offsets.map((offset) => starts.filter((start) => start <= offset).length);
        expect(graphemeColumns(line, offsets)).toEqual(expected);
      }),
    );
  });

  it('takes the same place twice, and long lines', () => {
    const line = 'ب\u200c'.repeat(50_000);
    expect(graphemeColumns(line, [2, 2, 99_998, 100_000])).toEqual([2, 2, 50_000, 50_001]);
  });
});
