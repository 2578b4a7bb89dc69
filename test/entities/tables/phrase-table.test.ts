import { describe, expect, it } from '@jest/globals';
import { PhraseTable } from '../../../src/entities/tables/phrase-table.js';
import { wordsOf } from '../words-of.js';

const table = new PhraseTable({
  head: 'رئیس، رئیس جمهور، سخنگو، نماینده',
  field: 'علوم تحقیقات و فناوری',
});

describe('PhraseTable', () => {
  it.each([
    ['رئیس سازمان', 1, 'head'],
    ['رئیس جمهور سابق', 2, 'head'],
    ['رئیس‌جمهور سابق', 1, 'head'],
    ['رییس جمهور سابق', 2, 'head'],
    ['سخنگوی دولت', 1, 'head'],
    ['نماینده‌ی مردم', 1, 'head'],
    ['علوم، تحقیقات و فناوری است', 5, 'field'],
  ])('finds the longest phrase at the beginning of «%s»', (text, end, kind) => {
    const words = wordsOf(text);
    expect(table.match(words, 0, words.length)).toEqual({ end, kind });
  });

  it.each(['رئیسان', 'جمهور', 'سخنگویان', '۱۲', ''])('finds none in «%s»', (text) => {
    const words = wordsOf(text);
    expect(table.match(words, 0, words.length)).toBeNull();
  });

  it('does not look beyond the limit', () => {
    expect(table.match(wordsOf('رئیس جمهور'), 0, 1)).toEqual({ end: 1, kind: 'head' });
  });

  it('numbers its kinds from one', () => {
    expect([table.kindNumber('رییس'), table.kindNumber('نیست')]).toEqual([1, 0]);
  });
});
