import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  numericValue,
  parseNumber,
  parseOrdinal,
} from '../../../src/entities/quantities/parse-number.js';
import { wordsOf } from '../words-of.js';

describe('parseNumber', () => {
  it.each([
    ['۹ هزار و ۵۰۰', 9500],
    ['9 هزار', 9000],
    ['دو میلیون', 2_000_000],
    ['دو میلیون و چهارصد هزار', 2_400_000],
    ['بیست و پنج هزار و سیصد و دوازده', 25_312],
    ['صد و بیست', 120],
    ['هزار و سیصد و نود و هشت', 1398],
    ['هشت هزار میلیارد', 8e12],
    ['۴ و نیم میلیارد', 4.5e9],
    ['نیم', 0.5],
    ['سه دهم', 0.3],
    ['۱۲/۵', 12.5],
    ['۵٫۲', 5.2],
    ['۱۲٬۵۰۰', 12_500],
    ['بیست‌ودو', 22],
    ['یک‌میلیون', 1e6],
    ['سی‌وپنج هزار', 35_000],
  ])('reads «%s» as %d', (text, value) => {
    const words = wordsOf(text);
    expect(parseNumber(words, 0, words.length)).toMatchObject({ value, end: words.length });
  });

  it.each([
    ['۹ و ۱۰ آذر', 9],
    ['پنج و شش نفر', 5],
    ['دو هزار و پنج هزار تن', 2000],
  ])('does not add the second number of «%s»', (text, value) => {
    const words = wordsOf(text);
    expect(parseNumber(words, 0, words.length)?.value).toBe(value);
  });

  it.each(['استان', 'و پنج', '', 'هزاران نفر'])('reads no number in «%s»', (text) => {
    const words = wordsOf(text);
    expect(parseNumber(words, 0, words.length)).toBeNull();
  });

  it('reads every integer that is written in digits', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        const words = wordsOf(`${value} نفر`);
        expect(parseNumber(words, 0, words.length)).toMatchObject({ value, end: 1 });
      }),
    );
  });
});

describe('parseOrdinal', () => {
  it.each([
    ['دوم', 2],
    ['سوم', 3],
    ['اول', 1],
    ['پانزدهم', 15],
    ['سی‌ام', 30],
    ['بیست و یکم', 21],
    ['بیست‌ودوم', 22],
    ['پنجمین', 5],
  ])('reads «%s» as %d', (text, value) => {
    const words = wordsOf(text);
    expect(parseOrdinal(words, 0, words.length)).toMatchObject({ value, end: words.length });
  });

  it.each(['مردم', 'تصمیم', 'کرم'])('reads no ordinal in «%s»', (text) => {
    const words = wordsOf(text);
    expect(parseOrdinal(words, 0, words.length)).toBeNull();
  });
});

describe('numericValue', () => {
  it.each([
    ['1,250,000', 1_250_000],
    ['۱.۲۵۰.۰۰۰', 1_250_000],
    ['3.14', 3.14],
    ['-7', -7],
    ['۲۰٪', 20],
  ])('reads «%s»', (text, value) => {
    expect(numericValue(text)).toBe(value);
  });

  it.each(['1398/3/2', '17:30', '2-1', '۱۰-۱۵', 'ده'])('is null for «%s»', (text) => {
    expect(numericValue(text)).toBeNull();
  });
});
