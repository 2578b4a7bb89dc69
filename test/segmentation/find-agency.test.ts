import { describe, expect, it } from '@jest/globals';
import { findAgency } from '../../src/segmentation/find-agency.js';
import { tokenize } from '../../src/segmentation/tokenize.js';

/** The words that name an agency, the agency, and whether nothing else stands there. */
function find(text: string, end = tokenize(text).length): unknown {
  const tokens = tokenize(text);
  const found = findAgency(tokens, 0, end);
  if (found === null) return null;
  const words = tokens.slice(found.first, found.end).map(({ text: word }) => word);
  return [words.join(' '), found.name, found.isWhole];
}

describe('the agency that is named', () => {
  it.each([
    ['ایسنا', 'ایسنا', 'ایسنا', true],
    ['خبرگزاری ایسنا', 'ایسنا', 'ایسنا', true],
    ['خبرگزاری دانشجویان ایران', 'دانشجویان ایران', 'ایسنا', true],
    ['باشگاه خبرنگاران', 'باشگاه خبرنگاران', 'باشگاه خبرنگاران جوان', true],
    ['باشگاه خبرنگاران جوان', 'باشگاه خبرنگاران جوان', 'باشگاه خبرنگاران جوان', true],
    ['صدا و سیما', 'صدا و سیما', 'صدا و سیما', true],
    ['سایت الف', 'الف', 'الف', true],
    ['گروه سیاسی مهر', 'مهر', 'مهر', true],
    ['مهر از تبریز', 'مهر', 'مهر', false],
    ['مهر، ایسنا', 'مهر', 'مهر', false],
    ['کتاب ایسنا', 'ایسنا', 'ایسنا', false],
    ['خبرنگار فارس در شیراز', 'فارس', 'فارس', false],
    ['خبرگزاری میزان بالا', 'میزان', 'میزان', false],
    ['دیروز خبرگزاری کتاب ایران', 'کتاب ایران', 'ایبنا', false],
  ])('of «%s» is «%s»', (text, words, name, isWhole) => {
    expect(find(text)).toEqual([words, name, isWhole]);
  });

  it.each([
    ['a word that is common behind another', 'مهر ماه'],
    ['such a word behind words that name groups', 'گروه سیاسی مهر ماه'],
    ['such a word behind any word', 'ماه مهر'],
    ['such a word behind a preposition', 'در مهر'],
    ['a name that counts behind «خبرگزاری» only', 'دانشجویان ایران'],
    ['another word behind it than that', 'کتاب الف'],
    ['half a name', 'خبرگزاری دانشجویان'],
    ['the beginning of a name', 'صدا و'],
    ['a newspaper', 'روزنامه ایران'],
  ])('is none in %s', (_, text) => {
    expect(find(text)).toBeNull();
  });

  it('is looked for in the stretch alone', () => {
    expect(find('باشگاه خبرنگاران جوان', 2)).toEqual([
      'باشگاه خبرنگاران',
      'باشگاه خبرنگاران جوان',
      true,
    ]);
    expect(find('باشگاه خبرنگاران جوان', 1)).toBeNull();
    expect(find('دیروز ایسنا', 1)).toBeNull();
    expect(find('مهر ماه', 1)).toEqual(['مهر', 'مهر', true]);
  });
});
