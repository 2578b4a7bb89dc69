import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../src/analyze.js';
import { articleDate } from '../../src/entities/article-date.js';
import { loadResources } from '../../src/resources.js';

const language = loadResources();
const body = 'رئیس شورای شهر گفت: پل تازه ساخته می‌شود.\nاو افزود: کار آغاز شده است.';

describe('articleDate', () => {
  it.each([
    ['a stamp', `پل تازه\nتاریخ انتشار: ۱۲:۳۰ - ۰۴ آبان ۱۳۹۸\n${body}`, '2019-10-26'],
    ['a line of its own', `پل تازه\n۱۳۹۸/۰۳/۰۲\n${body}`, '2019-05-23'],
    [
      '«امروز»',
      `پل تازه\nوی امروز (پنجشنبه ۲ خرداد ۱۳۹۸) در نشستی که برگزار شد حاضر بود.\n${body}`,
      '2019-05-23',
    ],
    ['a line at the end', `پل تازه\n${body}\n۲ خرداد ۱۳۹۸`, '2019-05-23'],
  ])('reads it from %s', (_, text, date) => {
    expect(articleDate(readDocument(text, language), language)).toBe(date);
  });

  it.each([
    ['no date', `پل تازه\n${body}`],
    [
      'a date that something else has',
      `پل تازه\nاین پل که در ۲ خرداد ۱۳۹۸ فرو ریخته بود اکنون باز ساخته شده است.\n${body}`,
    ],
    [
      'a day without a year',
      `پل تازه\nوی امروز (دوشنبه ۳۰ مرداد) گفت که پل ساخته می‌شود.\n${body}`,
    ],
    ['a short line that reports', `پل تازه\nسیل ۲ خرداد ۱۳۹۸ آمد.\n${body}`],
    ['nothing', ''],
  ])('gives null for %s', (_, text) => {
    expect(articleDate(readDocument(text, language), language)).toBeNull();
  });
});
