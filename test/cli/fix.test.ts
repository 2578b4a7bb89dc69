import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { errorsOnly } from '../../src/cli/check/errors-only.js';
import { check, normalize } from '../../src/library.js';
import type { NormalizeOptions } from '../../src/normalization/options.js';
import { anyText, persianText } from '../normalization/arbitrary-text.js';

const usual: Partial<NormalizeOptions> = { spacing: 'safe' };

function letters(of: string): string {
  return of.replace(/\P{L}/gu, '');
}

describe.each([
  ['check --fix', usual],
  ['check --fix --quiet', errorsOnly(usual)],
  ['check --fix --spacing full', { spacing: 'full' }],
] as const)('what %s makes', (_, options) => {
  it('has no findings', () => {
    fc.assert(
      fc.property(fc.oneof(persianText, anyText), (original) => {
        const { text: mended } = normalize(original, options);
        expect(check(mended, options)).toEqual([]);
        expect(normalize(mended, options).text).toBe(mended);
      }),
      { numRuns: 300 },
    );
  });
});

it('keeps every letter of words, whatever is done to their spaces', () => {
  const unit = fc.constantFrom(
    ...Array.from('ابپتجدرسشعفقکگلمنوهی'),
    ' ',
    '\u200c',
    '،',
    '.',
    '\n',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 200 }), (original) => {
      expect(letters(normalize(original, { spacing: 'full' }).text)).toBe(letters(original));
    }),
    { numRuns: 500 },
  );
});
