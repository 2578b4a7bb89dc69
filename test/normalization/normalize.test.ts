import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalize } from '../../src/normalization/normalize.js';
import type { NormalizeOptions } from '../../src/normalization/options.js';
import { rules as ruleFacts } from '../../src/normalization/rules.js';
import { applyEdits } from '../../src/text/apply-edits.js';
import type { Edit } from '../../src/text/edit.js';
import { findProtectedRanges } from '../../src/text/protected-ranges.js';
import { anyText, persianText } from './arbitrary-text.js';
import { skeleton } from './skeleton.js';

const options: fc.Arbitrary<Partial<NormalizeOptions>> = fc.oneof(
  fc.constant({}),
  fc.record({
    digits: fc.constantFrom('persian', 'ascii', 'keep'),
    diacritics: fc.constantFrom('keep', 'tanvin', 'strip'),
    hehYeh: fc.constantFrom('keep', 'hamza', 'yeh'),
    tehMarbuta: fc.constantFrom('persian', 'heh', 'keep'),
    ellipsis: fc.constantFrom('character', 'dots', 'keep'),
  }),
);

/** The findings as edits; none of the rules is without a fix. */
function toEdits(text: string, chosen: Partial<NormalizeOptions>): Edit[] {
  return normalize(text, chosen, null).findings.map(({ start, end, replacement }) => {
    if (replacement === null) throw new Error('a finding without a replacement');
    return { start, end, replacement };
  });
}

describe.each([
  ['Persian-like text', persianText],
  ['any string', anyText],
])('normalize, for %s', (_, text) => {
  it('leaves alone what it has normalized', () => {
    fc.assert(
      fc.property(text, options, (original, chosen) => {
        const once = normalize(original, chosen, null);
        const twice = normalize(once.text, chosen, null);
        expect(twice.text).toBe(once.text);
        expect(twice.findings).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('reports findings that made together give the normalized text', () => {
    fc.assert(
      fc.property(text, options, (original, chosen) => {
        const { text: normalized, alignment } = normalize(original, chosen, null);
        const edits = toEdits(original, chosen);
        expect(applyEdits(original, edits)).toBe(normalized);
        edits.reduce((position, { start, end, replacement }) => {
          expect(start).toBeGreaterThanOrEqual(position);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(replacement).not.toBe(original.slice(start, end));
          return end;
        }, 0);
        expect(alignment.originalLength).toBe(original.length);
        expect(alignment.normalizedLength).toBe(normalized.length);
        for (const { start, end, replacement } of edits) {
          if (end === start || replacement === '') continue;
          const [from, to] = alignment.normalizedRange(start, end);
          expect(normalized.slice(from, to)).toContain(replacement);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not touch what is protected', () => {
    fc.assert(
      fc.property(text, (original) => {
        const edits = toEdits(original, {});
        for (const range of findProtectedRanges(original)) {
          const touched = edits.filter(({ start, end }) =>
            start === end
              ? start > range.start && start < range.end
              : start < range.end && end > range.start,
          );
          expect(touched).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('loses no letter and no digit, and adds none', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(skeleton(normalize(original, {}, null).text)).toBe(skeleton(original));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('normalize', () => {
  it('mends many things in one text', () => {
    const original =
      '\u200Fوزير ارتباطات\u00A0گفت :"در سال 1403 ،شبكۀ فيبرنوري به ٤٥% رسيد.اين كار ادامه دارد..."';
    expect(normalize(original, {}, null).text).toBe(
      'وزیر ارتباطات گفت: «در سال ۱۴۰۳، شبکه\u0654 فیبرنوری به ۴۵٪ رسید. این کار ادامه دارد…»',
    );
  });

  it('gives the original place and text of each finding', () => {
    const original = 'در 12 كشور';
    expect(normalize(original, {}, null).findings).toEqual([
      expect.objectContaining({
        rule: 'digits',
        start: 3,
        end: 5,
        replacement: '۱۲',
        severity: 'warning',
      }),
      expect.objectContaining({
        rule: 'arabic-kaf',
        start: 6,
        end: 7,
        replacement: 'ک',
        severity: 'error',
      }),
    ]);
  });

  it.each([
    ['line feeds', 'سلام \nدنيا\n', 'سلام\nدنیا\n'],
    ['carriage returns with line feeds', 'سلام \r\nدنيا\r\n', 'سلام\r\nدنیا\r\n'],
    ['a mixture', 'سلام\r\nدنيا\nو\r', 'سلام\r\nدنیا\nو\r'],
    ['no line end at the end', 'سلام\nدنيا', 'سلام\nدنیا'],
  ])('keeps %s', (_, original, normalized) => {
    expect(normalize(original, {}, null).text).toBe(normalized);
  });

  it.each([
    'خانواده 👨\u200D👩\u200D👧\u200D👦 خوب',
    'قلب ❤\uFE0F و ☎\uFE0E',
    'پرچم 🇮🇷 و 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    'دست 👍🏽 است',
    'کلید 1\uFE0F\u20E3 را بزن',
    'شمارهٔ ۲.۳.۱ در https://example.com/علي?q=1,2 و #تگ_علي',
    'ساعت 17:30 با `kod ، kod` و <b title="a">متن</b>',
  ])('leaves «%s» as it is', (text) => {
    const { text: normalized } = normalize(text, { digits: 'keep' }, null);
    expect(normalized).toBe(text);
  });

  it('leaves code blocks over several lines as they are', () => {
    const code = '```\nlet x = "سلام" ,1;\n\tكد\n```';
    expect(normalize(`متن\n${code}\nمتن`, {}, null).text).toBe(`متن\n${code}\nمتن`);
  });

  it('stands an empty text', () => {
    expect(normalize('', {}, null)).toMatchObject({ text: '', findings: [] });
  });

  it.each([
    ['brackets', '('.repeat(100_000)],
    ['quotation marks', 'س "'.repeat(30_000)],
    ['spaces', `الف${' '.repeat(100_000)}ب`],
    ['ZWNJ', 'م\u200C'.repeat(50_000)],
    ['one word', 'سلام'.repeat(50_000)],
    ['separated digits', '1/'.repeat(20_000)],
  ])('reads a long run of %s to its end', (_, text) => {
    const { text: normalized } = normalize(text, {}, null);
    expect(normalize(normalized, {}, null).text).toBe(normalized);
  });
});

it('comes to rest with the optional rules as well', () => {
  const rules = Object.fromEntries(
    ruleFacts.filter(({ isOptional }) => isOptional).map(({ id }) => [id, 'info' as const]),
  );
  const spacing = { restore: () => [], attests: (word: string) => word.length < 6 };
  const text = fc.tuple(persianText, fc.constantFrom('&#1610;', '&amp;', ' -- ', ' - ', 'ممممم'));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (parts) => {
      const once = normalize(parts.flat().join(''), { rules }, spacing).text;
      expect(normalize(once, { rules }, spacing).text).toBe(once);
    }),
    { numRuns: 1500 },
  );
});
