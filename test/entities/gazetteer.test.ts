import { describe, expect, it } from '@jest/globals';
import { FarsiNewsError } from '../../src/errors.js';
import { Gazetteer } from '../../src/entities/gazetteer.js';
import { WordClass } from '../../src/entities/word-class.js';
import { buildGazetteer } from '../../src/training/entities/build-gazetteer.js';
import { countNames } from '../../src/training/entities/count-names.js';
import { wordsOf } from './words-of.js';

const sentences = [
  { tokens: ['علی', 'نوری', 'آمد'], tags: ['B-PER', 'I-PER', 'O'] },
  { tokens: ['علی', 'نوری', 'رفت'], tags: ['B-PER', 'I-PER', 'O'] },
  { tokens: ['نور', 'تابید'], tags: ['O', 'O'] },
  { tokens: ['در', 'نور', 'ماند'], tags: ['O', 'B-LOC', 'O'] },
  { tokens: ['چراغ', 'نور', 'دارد'], tags: ['O', 'O', 'O'] },
];
const classes = new Map([
  ['نور', WordClass.city],
  ['آذربایجانشرقی', WordClass.province],
]);
const gazetteer = new Gazetteer(buildGazetteer(classes, countNames([sentences])));

describe('Gazetteer', () => {
  it('knows the lists in which a name stands', () => {
    expect(gazetteer.classes(gazetteer.findKey('نور'))).toBe(WordClass.city);
    expect(gazetteer.classes(gazetteer.findKey('ناشناس'))).toBe(0);
  });

  it('knows how often a word is a name', () => {
    const noor = gazetteer.findKey('نور');
    expect(gazetteer.share(noor, 'LOC')).toBeGreaterThan(0);
    expect(gazetteer.share(noor, 'LOC')).toBeLessThan(8);
    expect(gazetteer.share(gazetteer.findKey('علینوری'), 'PER')).toBeGreaterThan(8);
  });

  it('knows first and last words of names of people', () => {
    const [ali, noori] = [gazetteer.findKey('علی'), gazetteer.findKey('نوری')];
    expect(gazetteer.firstNameShare(ali)).toBeGreaterThan(8);
    expect(gazetteer.lastNameShare(ali)).toBe(0);
    expect(gazetteer.lastNameShare(noori)).toBeGreaterThan(8);
  });

  it.each([
    ['آذربایجان شرقی سرد است', 2],
    ['آذربایجان‌شرقی سرد است', 1],
    ['نور سرد است', 1],
    ['سرد است', -1],
  ])('finds the longest name at the beginning of «%s»', (text, end) => {
    const words = wordsOf(text);
    expect(gazetteer.longest(words, 0, words.length, () => true)).toBe(end);
  });

  it('refuses a model of something else', () => {
    expect(() => new Gazetteer({ facts: {}, sections: new Map() })).toThrow(FarsiNewsError);
  });
});
