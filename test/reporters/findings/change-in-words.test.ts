import { describe, expect, it } from '@jest/globals';
import { check } from '../../../src/normalization/check.js';
import { changeInWords } from '../../../src/reporters/findings/change-in-words.js';

describe('changeInWords', () => {
  it.each([
    ['arabic-kaf', 'این كتاب است', 'كتاب > کتاب'],
    ['multiple-spaces', 'این  کتاب', 'این␣␣کتاب > این کتاب'],
    ['multiple-spaces', `این${' '.repeat(9)}کتاب`, 'این␣×9کتاب > این کتاب'],
    ['trailing-space', 'کتاب \n', 'کتاب␣ > کتاب'],
    ['leading-space', ' کتاب\n', '␣کتاب > کتاب'],
    ['exotic-space', 'این\u00a0کتاب', 'این<U+00A0>کتاب > این کتاب'],
    ['bidi-control', 'این \u202bکتاب\u202c است', '<U+202B>کتاب<U+202C> > کتاب<U+202C>'],
    ['zwnj-edge', 'کتاب\u200c است', 'کتاب\u200c > کتاب'],
  ])('%s in «%s» is %s', (rule, text, change) => {
    const finding = check(text, {}, null).find((found) => found.rule === rule);
    expect(finding === undefined ? null : changeInWords(text, finding)).toBe(change);
  });

  it('shows line ends', () => {
    const text = 'یک\r\n\r\n\r\n\r\n\r\nدو';
    const [finding] = check(text, {}, null);
    expect(finding === undefined ? null : changeInWords(text, finding)).toBe('⏎⏎دو > دو');
  });

  it('says why, and shows what has no fix as it is', () => {
    const place = { rule: 'x', severity: 'info' as const, start: 0, end: 4, message: '' };
    expect(changeInWords('کتاب', { ...place, replacement: null, reason: 'چون' })).toBe(
      'کتاب (چون)',
    );
  });
});
