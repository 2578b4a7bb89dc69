import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalize } from '../../../src/normalization/normalize.js';
import { type RestoresSpacing } from '../../../src/normalization/spacing-rule.js';
import { applyOrthography } from '../../../src/normalization/spacing/apply-orthography.js';
import { conventionRows } from '../../../src/normalization/spacing/convention-rows.js';
import {
  orthographyValues,
  type Orthography,
} from '../../../src/normalization/spacing/orthography.js';
import { applyEdits } from '../../../src/text/apply-edits.js';

const spell = (text: string, orthography: Partial<Orthography>): string =>
  applyEdits(text, applyOrthography(text, orthography));

describe('a convention', () => {
  it.each<[Partial<Orthography>, string, string]>([
    [{ plural: 'joined' }, 'کتاب‌ها و کتاب‌هایشان', 'کتابها و کتابهایشان'],
    [{ plural: 'joined' }, 'خانه‌ها', 'خانه‌ها'],
    [{ plural: 'joined' }, 'می‌شود، آن‌ها', 'می‌شود، آن‌ها'],
    [{ comparative: 'joined' }, 'قوی‌ترین تیم', 'قویترین تیم'],
    [{ comparative: 'joined' }, 'ساده‌تر', 'ساده‌تر'],
    [{ comparative: 'zwnj' }, 'بزرگتر از دکتر', 'بزرگ‌تر از دکتر'],
    [{ demonstrative: 'joined' }, 'آن‌ها و همین ها', 'آنها و همینها'],
    [{ demonstrative: 'zwnj' }, 'آنها تنها نیستند', 'آن‌ها تنها نیستند'],
    [{ demonstrative: 'joined', plural: 'zwnj' }, 'این‌ها زبان‌ها', 'اینها زبان‌ها'],
    [{ conjunction: 'joined' }, 'با این‌که آمد', 'با اینکه آمد'],
    [{ conjunction: 'apart' }, 'اینکه آنکه', 'این که آن که'],
    [{ conjunction: 'zwnj' }, 'این که', 'این‌که'],
    [{ ham: 'joined' }, 'هم‌چنین هم‌وطنان هم‌کلاسی', 'همچنین هموطنان همکلاسی'],
    [{ ham: 'zwnj' }, 'همزمان با همکار', 'هم‌زمان با همکار'],
    [{ preposition: 'zwnj' }, 'به ویژه به تهران', 'به‌ویژه به تهران'],
    [{ preposition: 'apart' }, 'به‌عنوان', 'به عنوان'],
    [{ auxiliary: 'zwnj' }, 'نشده است؛ خانه است', 'نشده‌است؛ خانه است'],
    [{ auxiliary: 'apart' }, 'گفته‌بود', 'گفته بود'],
  ])('%j: %s → %s', (orthography, text, spelled) => {
    expect(spell(text, orthography)).toBe(spelled);
  });

  it('leaves everything as it is where nothing is asked for', () => {
    expect(applyOrthography('کتاب‌ها آنها این که به‌عنوان شده است', {})).toEqual([]);
  });

  it('gives its reason', () => {
    expect(applyOrthography('کتاب‌ها', { plural: 'joined' })).toEqual([
      { start: 4, end: 5, replacement: '', reason: 'plural joined: کتابها' },
    ]);
  });

  it('has rows only for forms that exist', () => {
    for (const { convention, forms } of conventionRows) {
      expect(orthographyValues[convention]).toEqual(expect.arrayContaining(Object.keys(forms)));
    }
  });
});

const anyOrthography = fc.record(
  Object.fromEntries(
    Object.entries(orthographyValues).map(([convention, forms]) => [
      convention,
      fc.constantFrom<string>(...forms),
    ]),
  ),
) as fc.Arbitrary<Orthography>;
const words = fc.constantFrom(
  'کتاب',
  'ها',
  'این',
  'آن',
  'که',
  'هم',
  'زمان',
  'به',
  'طور',
  'شده',
  'است',
  'بزرگ',
  'تر',
);
const text = fc
  .array(fc.tuple(words, fc.constantFrom('', ' ', '\u200c')), { maxLength: 12 })
  .map((pairs) => pairs.flat().join(''));

/** Writes a ZWNJ before ها, whatever stood there. */
const stubborn: RestoresSpacing = {
  restore: (line) =>
    Array.from(line.matchAll(/(?<=کتاب)( ?)(?=ها)/gu), ({ index, 1: gap = '' }) => ({
      start: index,
      end: index + gap.length,
      replacement: '\u200c',
      reason: 'suffix ها',
      margin: 3,
    })),
};

describe('on any text', () => {
  it('to spell twice is to spell once, and no letter is lost', () => {
    fc.assert(
      fc.property(text, anyOrthography, (line, orthography) => {
        const once = spell(line, orthography);
        expect(spell(once, orthography)).toBe(once);
        expect(once.replace(/[ \u200c]/gu, '')).toBe(line.replace(/[ \u200c]/gu, ''));
      }),
    );
  });

  it('the normalizer comes to rest though the restorer writes otherwise', () => {
    fc.assert(
      fc.property(text, anyOrthography, (line, orthography) => {
        const once = normalize(line, { orthography }, stubborn);
        const again = normalize(once.text, { orthography }, stubborn);
        expect(again.text).toBe(once.text);
        expect(again.findings).toEqual([]);
      }),
    );
  });
});

describe('the normalizer', () => {
  it('spells after restoring, and credits the rule of spacing', () => {
    const { text: normal, findings } = normalize(
      'کتاب ها',
      { orthography: { plural: 'joined' } },
      stubborn,
    );
    expect(normal).toBe('کتابها');
    expect(findings).toEqual([expect.objectContaining({ rule: 'spacing', start: 4, end: 5 })]);
  });

  it('spells without a restorer, and not where the rule is off', () => {
    const orthography = { demonstrative: 'joined' } as const;
    expect(normalize('آن‌ها', { orthography }, null).text).toBe('آنها');
    expect(normalize('آن‌ها', { orthography, rules: { spacing: 'off' } }, null).text).toBe('آن‌ها');
  });

  it('leaves protected text alone', () => {
    const line = 'https://example.ir/آن‌ها آن‌ها';
    expect(normalize(line, { orthography: { demonstrative: 'joined' } }, null).text).toBe(
      'https://example.ir/آن‌ها آنها',
    );
  });
});
