import { describe, expect, it } from '@jest/globals';
import { FarsiNewsError } from '../../src/errors.js';
import { Lexicon } from '../../src/morphology/lexicon.js';
import { functionWord, tags } from '../../src/morphology/tags.js';
import { shippedLexicon } from './lexicon-fixture.js';

const lexicon = shippedLexicon();

describe('Lexicon', () => {
  it.each([
    ['کتاب', tags.noun],
    ['بزرگ', tags.adjective],
    ['سیاسی', tags.adjective],
    ['معلمان', tags.plural],
    ['مساجد', tags.plural],
    ['گفت', tags.pastStem],
    ['ساز', tags.presentStem],
    ['فاطمه', tags.givenName],
    ['اصفهان', tags.placeName],
    ['فرانسه', tags.placeName],
    ['برای', tags.adposition],
    ['اگر', tags.conjunction],
    ['ایشان', tags.pronoun],
    ['هر', tags.determiner],
    ['هزار', tags.numeral],
    ['خواهد', tags.auxiliary],
    ['همچنین', tags.adverb],
    ['آیا', tags.particle],
  ])('tags %s', (word, tag) => {
    expect(lexicon.tags(word) & tag).toBe(tag);
  });

  it('knows dictionary words, inflected forms only by their count', () => {
    expect(lexicon.has('کتاب')).toBe(true);
    expect(lexicon.has('کتاب‌هایشان')).toBe(false);
    expect(lexicon.frequency('کتاب‌های')).toBeGreaterThan(0);
  });

  it('counts frequent words higher', () => {
    expect(lexicon.frequency('و')).toBe(15);
    expect(lexicon.frequency('گفت')).toBeGreaterThan(lexicon.frequency('نهفت'));
    expect(lexicon.frequency('ژرفسنجیدگی')).toBe(0);
  });

  it('tells nouns from adjectives by the place they take', () => {
    expect(lexicon.phraseInitial('کتاب')).toBeGreaterThan(lexicon.phraseInitial('سیاسی'));
    expect(lexicon.phraseInitial('اقتصادی')).toBeLessThanOrEqual(3);
  });

  it('tells the article ی from the ی of a word', () => {
    expect(lexicon.indefiniteness('کسی')).toBeGreaterThan(10);
    expect(lexicon.indefiniteness('زندگی')).toBeLessThan(5);
  });

  it.each(['xyz', '', 'قژمغل', '١٢٣'])('knows nothing of «%s»', (word) => {
    expect(lexicon.has(word)).toBe(false);
    expect(lexicon.tags(word)).toBe(0);
    expect(lexicon.frequency(word)).toBe(0);
    expect(lexicon.phraseInitial(word)).toBe(0);
    expect(lexicon.indefiniteness(word)).toBe(0);
  });

  it('takes no noun for a function word', () => {
    for (const word of ['کتاب', 'مجلس', 'دولت']) expect(lexicon.tags(word) & functionWord).toBe(0);
  });

  it('refuses a model without its sections', () => {
    expect(() => new Lexicon({ facts: {}, sections: new Map() })).toThrow(FarsiNewsError);
  });
});
