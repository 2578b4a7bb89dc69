import { describe, expect, it } from '@jest/globals';
import { Reading } from '../../../src/quotes/reading.js';
import {
  isMisprint,
  type NameKey,
  nameKey,
  namesSame,
} from '../../../src/quotes/speakers/name-key.js';
import { isSameBody } from '../../../src/quotes/speakers/same-body.js';
import { toDocument } from '../quote-article.js';

function key(name: string): NameKey {
  const reading = new Reading(toDocument(name));
  return nameKey(reading, { first: 0, end: reading.tokens.length });
}

describe('the key of a name', () => {
  it.each([
    ['علی گودرزی', 'علیگودرزی', [0, 3, 9], 2],
    ['محمدرضا حکیم\u200Cزاده', 'محمدرضاحکیمزاده', [0, 7, 11, 15], 2],
    ['سید علی گودرزی', 'علیگودرزی', [0, 3, 9], 2],
    ['سید', 'سید', [0, 3], 1],
    ['دکتر گودرزی', 'گودرزی', [0, 6], 1],
    ['سرهنگ علی گودرزی', 'علیگودرزی', [0, 3, 9], 2],
    ['علی (گودرزی)', 'علیگودرزی', [0, 3, 9], 2],
  ])('%s', (name, letters, edges, words) => {
    const found = key(name);
    expect(found.letters).toBe(letters);
    expect([...found.edges].sort((a, b) => a - b)).toEqual(edges);
    expect(found.words).toBe(words);
  });
});

describe('how well a name names the bearer of another', () => {
  it.each([
    ['محمد رضا حکیم زاده', 'محمدرضا حکیم\u200Cزاده', 3],
    ['علی گودرزی', 'گودرزی', 2],
    ['علی رضا گودرزی', 'رضا گودرزی', 2],
    ['علی رضا گودرزی', 'رضا', 1],
    ['علی رضا گودرزی', 'علی رضا', 1],
    ['علی رضا گودرزی', 'علی', 0.5],
    ['علی گودرزی', 'درزی', 0],
    ['علی گودرزی', 'گودر', 0],
    ['گودرزی', 'علی گودرزی', 0],
    ['علی گودرزی', 'گودروزی', 0.4],
    ['علی گودرزی', 'گدرزی', 0.4],
    ['علی گودرزی', 'گوردزی', 0.4],
    ['علی گودرزی', 'گودرزا', 0],
    ['علی گودرزی', 'مودززی', 0],
    ['علی نوری', 'نوذی', 0], // short names are told apart by a letter
    ['علی ب', 'ب', 0],
  ])('of «%s» «%s»: %d', (full, part, expected) => {
    expect(namesSame(key(full), key(part))).toBe(expected);
  });
});

describe('a misprint of the surname', () => {
  it.each([
    ['علی گودرزی', 'گودروزی', true],
    ['علی گودرزی', 'گودرزی', false],
    ['علی گودرزی', 'مودرزی', false], // the first and the last letter are not missed
    ['علی گودرزی', 'گودرزا', false],
    ['گودرزی', 'گودروزی', false],
    ['علی نوری', 'نوزی', false],
    ['علی گودرزی', 'گودروززی', false],
  ])('of «%s» is «%s»: %s', (full, surname, expected) => {
    expect(isMisprint(key(full), key(surname))).toBe(expected);
  });
});

describe('the same body', () => {
  it.each([
    ['بانک مرکزی', 'بانک مرکزی', true],
    ['بانک مرکزی ایران', 'بانک مرکزی', true],
    ['بانک مرکزی', 'بانک مرکزی ایران', true],
    ['بانک مرکزی ایران', 'بانک', false],
    ['بانک مرکزیان', 'بانک مرکزی', false],
    ['خبرگزاری فارس', 'فارس', true],
    ['شبکه خبر', 'خبر', true],
    ['اداره خبر', 'خبر', false],
    ['پادشاهی عربستان', 'عربستان', true],
    ['دولت جمهوری اسلامی ایران', 'ایران', true],
  ])('«%s» and «%s»: %s', (a, b, expected) => {
    expect(isSameBody(key(a), key(b))).toBe(expected);
    expect(isSameBody(key(b), key(a))).toBe(expected);
  });
});
