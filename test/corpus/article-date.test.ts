import { describe, expect, it } from '@jest/globals';
import { analyze } from '../../src/analyze.js';
import { dateInName, dateInText } from '../../src/corpus/article-date.js';

describe('dateInName', () => {
  it.each([
    ['news/2019-05-23.txt', '2019-05-23'],
    ['news/2019/05/23/a.txt', '2019-05-23'],
    ['news/irna_20190523_7.txt', '2019-05-23'],
    ['news/1398-03-02.txt', '2019-05-23'],
    ['news/13980302.txt', '2019-05-23'],
    ['news/۱۳۹۸_۳_۲.txt', '2019-05-23'],
    ['12345678/20190523.txt', '2019-05-23'],
    ['news/20191399.txt', null],
    ['news/120190523.txt', null],
    ['news/article.txt', null],
    ['', null],
  ])('reads %s as %s', (name, date) => {
    expect(dateInName(name)).toBe(date);
  });
});

describe('dateInText', () => {
  it.each([
    [
      'باران در گیلان\n\nرشت – ۲ خرداد ۱۳۹۸: باران شدید گیلان را فراگرفت.\n\nهوا سرد شد.',
      '2019-05-23',
    ],
    [
      'باران در گیلان\n\nباران شدید گیلان را فراگرفت.\n\nسیلی که روز ۲ خرداد ۱۳۹۸ از دره گذشت پل روستا و چند خانه را با خود برد و راه را بست.',
      null,
    ],
    ['باران در گیلان\n\nباران در خرداد ۱۳۹۸ گیلان را فراگرفت.', null],
    ['', null],
  ])('reads the head of %j as %s', (text, date) => {
    expect(dateInText(analyze(text))).toBe(date);
  });
});
