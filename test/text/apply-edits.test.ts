import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../src/text/apply-edits.js';

describe('applyEdits', () => {
  it.each([
    ['nothing', 'سلام', [], 'سلام'],
    ['a replacement', 'كتاب', [{ start: 0, end: 1, replacement: 'ک' }], 'کتاب'],
    ['an insertion', 'کتابها', [{ start: 4, end: 4, replacement: '\u200C' }], 'کتاب\u200Cها'],
    ['a deletion at the end', 'کتاب  ', [{ start: 4, end: 6, replacement: '' }], 'کتاب'],
    [
      'neighbours that touch',
      'ab',
      [
        { start: 0, end: 1, replacement: 'x' },
        { start: 1, end: 1, replacement: '-' },
        { start: 1, end: 2, replacement: 'y' },
      ],
      'x-y',
    ],
  ])('applies %s', (_, text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected);
  });
});
