import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldWord } from '../../src/morphology/fold-word.js';

describe('foldWord', () => {
  it.each([
    ['كتابي', 'کتابی'],
    ['خانهٔ', 'خانه'],
    ['خانۀ', 'خانه'],
    ['مُحَمَّد', 'محمد'],
    ['واقعاً', 'واقعا'],
    ['کـتـاب', 'کتاب'],
    ['‌روستا‌', 'روستا'],
    ['می‌روند', 'می‌روند'],
    ['مسئول', 'مسئول'],
    ['', ''],
  ])('folds %s to %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word));
      }),
    );
  });
});
