import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayOfIso } from '../../../src/entities/quantities/calendar.js';
import { findQuantities } from '../../../src/entities/quantities/find-quantities.js';
import { resolveDate } from '../../../src/entities/quantities/resolve-date.js';
import { wordsOf } from '../words-of.js';

/** Thursday, 2 Khordad 1398. */
const anchor = dayOfIso('2019-05-23') ?? NaN;

/** The first date of a sentence: its text, and its value on that day. */
function dateIn(text: string): [string, string | null] {
  const words = wordsOf(text);
  const found = findQuantities(words, 0, words.length).find(({ relative }) => relative !== null);
  if (found?.relative == null) return ['', null];
  const { start, end } = words.range(found.first, found.end);
  return [text.slice(start, end), resolveDate(found.relative, anchor)];
}

describe('resolveDate', () => {
  it.each([
    ['دیروز باران آمد.', 'دیروز', '2019-05-22'],
    ['امروز باران آمد.', 'امروز', '2019-05-23'],
    ['پس‌فردا باران می‌آید.', 'پس‌فردا', '2019-05-25'],
    ['روز گذشته باران آمد.', 'روز گذشته', '2019-05-22'],
    ['هفته آینده می‌رود.', 'هفته آینده', '2019-05-25/2019-05-31'],
    ['هفته جاری رفت.', 'هفته جاری', '2019-05-18/2019-05-24'],
    ['ماه جاری رفت.', 'ماه جاری', '2019-05-22/2019-06-21'],
    ['ماه گذشته رفت.', 'ماه گذشته', '2019-04-21/2019-05-21'],
    ['سال گذشته رفت.', 'سال گذشته', '2018-03-21/2019-03-20'],
    ['امسال رفت.', 'امسال', '2019-03-21/2020-03-19'],
    ['سه روز پیش رفت.', 'سه روز پیش', '2019-05-20'],
    ['دو ماه پیش رفت.', 'دو ماه پیش', '2019-03-21/2019-04-20'],
    ['سه ماه اخیر بد بود.', 'سه ماه اخیر', '2019-02-21/2019-05-23'],
    ['دو هفته آینده می‌ماند.', 'دو هفته آینده', '2019-05-23/2019-06-06'],
    ['صبح امروز رفت.', 'صبح امروز', '2019-05-23'],
    ['دیشب رفت.', 'دیشب', '2019-05-22'],
    ['۲۵ اسفند رفت.', '۲۵ اسفند', '2019-03-16'],
    ['۱۰ خرداد می‌رود.', '۱۰ خرداد', '2019-05-31'],
    ['۱۰ خرداد امسال رفت.', '۱۰ خرداد امسال', '2019-05-31'],
    ['اول تا سوم تیر سال جاری رفت.', 'اول تا سوم تیر سال جاری', '2019-06-22/2019-06-24'],
    ['اردیبهشت‌ماه سال گذشته رفت.', 'اردیبهشت‌ماه سال گذشته', '2018-04-21/2018-05-21'],
  ])('«%s»: %s is %s', (text, found, iso) => {
    expect(dateIn(text)).toEqual([found, iso]);
  });

  it.each([
    ['a report means the last one', 'روز دوشنبه رفت.', '2019-05-20'],
    ['on its own day that day', 'روز پنجشنبه رفت.', '2019-05-23'],
    ['an announcement the next one', 'روز دوشنبه برگزار می‌شود.', '2019-05-27'],
    ['so does the future', 'روز دوشنبه برگزار خواهد شد.', '2019-05-27'],
    ['and what must be', 'روز دوشنبه باید برود.', '2019-05-27'],
    ['an imperfect reports', 'روز دوشنبه می‌رفت.', '2019-05-20'],
    ['a perfect reports', 'روز دوشنبه برگزار شده است.', '2019-05-20'],
    ['a headline reports', 'افتتاح پل روز دوشنبه', '2019-05-20'],
    ['a verb may be far', `روز دوشنبه ${'باغ '.repeat(150)} می‌رود.`, '2019-05-27'],
    ['but not two hundred words', `روز دوشنبه ${'باغ '.repeat(250)} می‌رود.`, '2019-05-20'],
    ['a week may be told', 'دوشنبه هفته آینده رفت.', '2019-05-27'],
    ['a week that is over', 'دوشنبه هفته گذشته می‌رود.', '2019-05-13'],
    ['«گذشته» leaves today out', 'پنجشنبه گذشته رفت.', '2019-05-16'],
    ['and so does «آینده»', 'پنجشنبه آینده می‌رود.', '2019-05-30'],
  ])('a weekday: %s', (_, text, iso) => {
    expect(dateIn(text)[1]).toBe(iso);
  });

  it.each([
    'پایان سال جاری رفت.',
    'ماه‌های گذشته رفت.',
    'سال بعد رفت.',
    'دهه گذشته رفت.',
    'چند روز گذشته باران آمد.',
  ])('says no value for «%s»', (text) => {
    expect(dateIn(text)[1]).toBeNull();
  });

  it('finds a weekday on that day of the week, within a week', () => {
    const day = fc.integer({ min: 2_450_000, max: 2_470_000 });
    const side = fc.constantFrom('last', 'next', 'before', 'after');
    fc.assert(
      fc.property(day, fc.nat(6), side, (from, weekday, which) => {
        const iso = resolveDate({ kind: 'weekday', weekday, week: null, side: which }, from);
        const found = dayOfIso(iso ?? '') ?? NaN;
        expect((new Date(`${iso}T00:00Z`).getUTCDay() + 1) % 7).toBe(weekday);
        expect(Math.abs(found - from)).toBeLessThanOrEqual(7);
      }),
    );
  });
});
