import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordKey } from '../../src/keywords/word-key.js';

describe('wordKey', () => {
  it.each([
    ['کتابخانه‌ها', 'کتابخانه'],
    ['باغ‌های', 'باغ'],
    ['باغهای', 'باغ'],
    ['کتاب‌خانه', 'کتابخانه'],
    ['مسئول', 'مسیول'],
    ['مؤسسه', 'موسسه'],
    ['آبشار', 'ابشار'],
    ['كرمان', 'کرمان'],
    ['مکّه', 'مکه'],
    ['۱۴۰۳', '1403'],
    ['NASA', 'nasa'],
  ])('has %s meet %s', (a, b) => {
    expect(wordKey(a)).toBe(wordKey(b));
  });

  it.each(['تنها', 'بها', 'نهایی', 'اشتها'])('takes no plural off %s that is none', (word) => {
    expect(wordKey(word).length).toBeGreaterThanOrEqual(3);
  });

  it('keeps words apart that are not one', () => {
    const words = ['بازار', 'بازو', 'باران', 'باد', 'کار', 'گار'];
    expect(new Set(words.map(wordKey)).size).toBe(words.length);
  });

  it('stands any string and is never longer than it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(wordKey(text.toLowerCase()).length).toBeLessThanOrEqual(text.toLowerCase().length);
      }),
    );
  });
});
