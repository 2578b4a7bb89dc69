import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findAmount } from '../../../src/entities/quantities/find-amount.js';
import { findDate } from '../../../src/entities/quantities/find-date.js';
import { findTime } from '../../../src/entities/quantities/find-time.js';
import { mayBegin } from '../../../src/entities/quantities/may-begin.js';
import { wordsOf } from '../words-of.js';

const vocabulary =
  '۹ هزار و ۵۰۰ سال سال‌های ماه روز دوشنبه سه شنبه خرداد بهمن‌ماه ۱۳۹۸ گذشته تا درصد دلار ساعت ۱۷:۳۰ صبح نیم دوم پنجمین میلیون‌ها بیست‌ودو نفر شب دهه ۹۸/۳/۲ ابتدای امروز یک سوم عید فطر پیش رو مه پس فردا ، کتاب'.split(
    ' ',
  );

describe('mayBegin', () => {
  it('rules out no token at which a grammar finds something', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary), { maxLength: 12 }), (list) => {
        const words = wordsOf(list.join(' '));
        for (let i = 0; i < words.length; i++) {
          for (const find of [findTime, findDate, findAmount]) {
            if (find(words, i, words.length) === null) continue;
            expect(mayBegin(words, i)).toBe(true);
            found += 1;
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it.each(['کتاب', 'گفت', 'در', '،'])('rules out «%s»', (word) => {
    expect(mayBegin(wordsOf(word), 0)).toBe(false);
  });
});
