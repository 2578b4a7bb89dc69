import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findQuantities } from '../../../src/entities/quantities/find-quantities.js';
import { wordsOf } from '../words-of.js';

/** The quantities of a sentence: type, text and value. */
function quantitiesOf(text: string): unknown[] {
  const words = wordsOf(text);
  return findQuantities(words, 0, words.length).map(({ first, end, type, value }) => {
    const range = words.range(first, end);
    return [type, text.slice(range.start, range.end), value];
  });
}

describe('findQuantities', () => {
  it.each([
    ['این پل دوم خرداد ۱۳۹۸ ساخته شد.', 'دوم خرداد ۱۳۹۸', '2019-05-23'],
    ['نامه در ۹۸/۳/۲ رسید.', '۹۸/۳/۲', '2019-05-23'],
    ['نامه در 1398/03/02 رسید.', '1398/03/02', '2019-05-23'],
    ['او روز دوشنبه ۱۵ مهر ۱۴۰۰ آمد.', 'روز دوشنبه ۱۵ مهر ۱۴۰۰', '2021-10-07'],
    ['بهمن‌ماه سال ۹۹ برف آمد.', 'بهمن‌ماه سال ۹۹', '2021-01-20/2021-02-18'],
    ['در ۱۵ ژوئن ۲۰۱۸ امضا شد.', '۱۵ ژوئن ۲۰۱۸', '2018-06-15'],
    ['سال ۱۳۹۵ گذشت.', 'سال ۱۳۹۵', '2016-03-20/2017-03-20'],
    ['در سال ۲۰۱۵ میلادی بود.', 'سال ۲۰۱۵ میلادی', '2015'],
    ['از ۲۷ تا ۳۰ بهمن ۱۳۹۷ برپاست.', '۲۷ تا ۳۰ بهمن ۱۳۹۷', '2019-02-16/2019-02-19'],
    ['در بیست و دوم آذر ۱۳۹۹ بود.', 'بیست و دوم آذر ۱۳۹۹', '2020-12-12'],
    ['از دهه ۷۰ مانده است.', 'دهه ۷۰', '1991-03-21/2001-03-20'],
    ['در دهه ۱۹۸۰ ساختند.', 'دهه ۱۹۸۰', '1980/1989'],
    ['دهه ۸۰ میلادی بود.', 'دهه ۸۰ میلادی', '1980/1989'],
    ['در سال‌های ۱۳۹۰ تا ۱۳۹۵ ماند.', 'سال‌های ۱۳۹۰ تا ۱۳۹۵', '2011-03-21/2017-03-20'],
    ['بهار ۱۳۹۷ باران آمد.', 'بهار ۱۳۹۷', '2018-03-21/2018-06-21'],
    ['در ۲۰ ژوئن ۲۰۱۹ امضا شد.', '۲۰ ژوئن ۲۰۱۹', '2019-06-20'],
    ['در ماه مه ۲۰۱۹ بود.', 'ماه مه ۲۰۱۹', '2019-05'],
    ['در ۱۲ رمضان ۱۴۴۰ بود.', '۱۲ رمضان ۱۴۴۰', '2019-05-17'], // by the tabular calendar,
  ])('reads the date in «%s»', (text, found, iso) => {
    expect(quantitiesOf(text)).toContainEqual(['DAT', found, { iso }]);
  });

  it.each([
    ['سال گذشته باران نیامد.', 'سال گذشته'],
    ['روز دوشنبه جلسه داریم.', 'روز دوشنبه'],
    ['دیروز برف آمد.', 'دیروز'],
    ['در سه ماه اخیر کم شد.', 'سه ماه اخیر'],
    ['تا پایان سال جاری می‌ماند.', 'پایان سال جاری'],
    ['از دهه گذشته مانده است.', 'دهه گذشته'],
  ])('finds the relative date in «%s»', (text, found) => {
    expect(quantitiesOf(text)).toContainEqual(['DAT', found, null]);
  });

  it.each([
    ['جلسه ساعت ۱۷:۳۰ است.', 'ساعت ۱۷:۳۰', 'T17:30'],
    ['ساعت ۹ صبح آمد.', 'ساعت ۹ صبح', 'T09:00'],
    ['ساعت ۸ شب رفت.', 'ساعت ۸ شب', 'T20:00'],
    ['ساعت هفت و ۱۵ دقیقه شد.', 'ساعت هفت و ۱۵ دقیقه', 'T07:15'],
  ])('reads the time in «%s»', (text, found, iso) => {
    expect(quantitiesOf(text)).toContainEqual(['TIM', found, { iso }]);
  });

  it.each([
    ['دو میلیون دلار هزینه دارد.', 'MON', 'دو میلیون دلار', 2_000_000, 'USD'],
    ['وام ۵۰ میلیون تومانی گرفت.', 'MON', '۵۰ میلیون تومانی', 5e7, 'IRT'],
    ['۱۲٫۵ درصد رشد کرد.', 'PCT', '۱۲٫۵ درصد', 12.5, '%'],
    ['۴۰٪ کم شد.', 'PCT', '۴۰٪', 40, '%'],
    ['۹ هزار و ۵۰۰ واحد ساخته شد.', 'QTY', '۹ هزار و ۵۰۰ واحد', 9500, 'واحد'],
    ['۳ هزارو ۴۰۰ صندلی خریدند.', 'QTY', '۳ هزارو ۴۰۰ صندلی', 3400, 'صندلی'],
    ['دو میلیونو سیصد هزار صندلی خریدند.', 'QTY', 'دو میلیونو سیصد هزار صندلی', 2_300_000, 'صندلی'],
    ['سیزده کیلومتر راه ماند.', 'QTY', 'سیزده کیلومتر', 13, 'کیلومتر'],
  ])('reads the amount in «%s»', (text, type, found, number, unit) => {
    expect(quantitiesOf(text)).toContainEqual([type, found, { number, unit }]);
  });

  it.each([
    ['۲۰ تا ۳۰ درصد کم شد.', 'PCT', '۲۰ تا ۳۰ درصد', { min: 20, max: 30, unit: '%' }],
    [
      '۴۵ تا ۴۷ هزار تومان است.',
      'MON',
      '۴۵ تا ۴۷ هزار تومان',
      { min: 45e3, max: 47e3, unit: 'IRT' },
    ],
    ['۵۰۰ تا ۱۵۰۰ نفر آمدند.', 'QTY', '۵۰۰ تا ۱۵۰۰ نفر', { min: 500, max: 1500, unit: 'نفر' }],
    ['حدود ۲۰۰ نفر آمدند.', 'QTY', '۲۰۰ نفر', { number: 200, unit: 'نفر', bound: 'about' }],
    ['بیش از سه تن بار برد.', 'QTY', 'سه تن', { number: 3, unit: 'تن', bound: 'over' }],
    ['دست‌کم ۴۰ هکتار سوخت.', 'QTY', '۴۰ هکتار', { number: 40, unit: 'هکتار', bound: 'at least' }],
    [
      '۶ هزار و ۳۶۷ میلیارد ریال داد.',
      'MON',
      '۶ هزار و ۳۶۷ میلیارد ریال',
      { number: 6.367e12, unit: 'IRR' },
    ],
    [
      'دو میلیون و ۵۰۰ هزار تومان داد.',
      'MON',
      'دو میلیون و ۵۰۰ هزار تومان',
      { number: 2.5e6, unit: 'IRT' },
    ],
    ['هر سال ۸۰ هزار نفر می‌آیند.', 'QTY', '۸۰ هزار نفر', { number: 80_000, unit: 'نفر' }],
    ['یک سوم شهر سوخت.', 'QTY', 'یک سوم', { number: 0.333333 }],
    ['سه چهارم مردم آمدند.', 'QTY', 'سه چهارم', { number: 0.75 }],
    ['بودجه ۳۰۰ همت شد.', 'MON', '۳۰۰ همت', { number: 3e14, unit: 'IRT' }],
    ['۵ هزار ریال داد.', 'MON', '۵ هزار ریال', { number: 5000, unit: 'IRR' }],
    ['هزاران نفر آمدند.', 'QTY', 'هزاران نفر', { unit: 'نفر' }],
    ['۸ صبح آمد.', 'TIM', '۸ صبح', { iso: 'T08:00' }],
    ['ساعت ۸ تا ۲۲ باز است.', 'TIM', 'ساعت ۸ تا ۲۲', { iso: 'T08:00/T22:00' }],
    ['ساعت ۱۲ شب رسید.', 'TIM', 'ساعت ۱۲ شب', { iso: 'T00:00' }],
  ])('reads «%s»', (text, type, found, value) => {
    expect(quantitiesOf(text)).toContainEqual([type, found, value]);
  });

  it.each(['امام جمعه شهر رفت.', 'نماز جمعه برپا شد.'])('finds no day in «%s»', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });

  it('leaves a round of a cup and nights alone', () => {
    expect(quantitiesOf('به یک چهارم نهایی رسید.')).toEqual([]);
    expect(quantitiesOf('۳ شب ماند.').filter((found) => (found as string[])[0] === 'TIM')).toEqual(
      [],
    );
  });

  it.each(['یک کارشناس مهر و محبت می‌خواهد.', 'می‌خواهد برود.', 'گل دوم را زد.', 'نتیجه ۲-۱ شد.'])(
    'finds nothing in «%s»',
    (text) => {
      expect(quantitiesOf(text)).toEqual([]);
    },
  );

  it('gives spans in order that do not overlap, whatever the text', () => {
    const word = fc.constantFrom(
      ...'۹ هزار و ۵۰۰ سال ماه روز دوشنبه خرداد ۱۳۹۸ گذشته تا درصد دلار ساعت ۱۷:۳۰ صبح نیم دوم ، ۹۸/۳/۲ دهه'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (list) => {
        const words = wordsOf(list.join(' '));
        let last = 0;
        for (const { first, end } of findQuantities(words, 0, words.length)) {
          expect(first).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(first);
          expect(end).toBeLessThanOrEqual(words.length);
          last = end;
        }
      }),
    );
  });
});
