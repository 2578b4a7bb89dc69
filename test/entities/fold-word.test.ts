import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldTable, foldWord } from '../../src/entities/fold-word.js';

describe('foldWord', () => {
  it.each([
    ['كتابي', 'کتابی'],
    ['رئیس‌جمهور', 'رییسجمهور'],
    ['مسؤول', 'مسوول'],
    ['قُرآن', 'قرآن'],
    ['ســلام', 'سلام'],
    ['۱۳۹۸', '0000'],
    ['2019', '0000'],
    ['FIFA', 'fifa'],
    ['حادثۀ', 'حادثه'],
    ['', ''],
  ])('«%s» is «%s»', (word, key) => {
    expect(foldWord(word)).toBe(key);
  });

  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word));
      }),
    );
  });
});

describe('foldTable', () => {
  it('folds as foldWord does', () => {
    const letters = fc.integer({ min: 0, max: 0x6ff }).map((code) => String.fromCharCode(code));
    const unit = fc.oneof(letters, fc.constantFrom('\u200c', '\u200d', ' ', '،'));
    fc.assert(
      fc.property(fc.string({ unit }), (table) => {
        expect(foldTable(table)).toBe(foldWord(table));
      }),
      { numRuns: 1000 },
    );
  });
});
