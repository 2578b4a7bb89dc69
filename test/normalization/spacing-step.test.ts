import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/normalization/check.js';
import { normalize } from '../../src/normalization/normalize.js';
import { type RestoresSpacing, spacingRule } from '../../src/normalization/spacing-rule.js';

type RestoreOptions = Parameters<RestoresSpacing['restore']>[1];

/** Puts a ZWNJ for the space behind می, and remembers what it was asked. */
function restorer(): RestoresSpacing & { readonly asked: [string, RestoreOptions][] } {
  const asked: [string, RestoreOptions][] = [];
  return {
    asked,
    restore(text, options) {
      asked.push([text, options]);
      return Array.from(
        text.matchAll(/(?<![\u0620-\u06CC])می (?=[\u0620-\u06CC])/g),
        ({ index }) => ({
          start: index + 2,
          end: index + 3,
          replacement: '\u200C',
          reason: 'prefix می',
          margin: 3.5,
        }),
      );
    },
  };
}

describe('the spacing step', () => {
  it('is given letters that are normal already', () => {
    const spacing = restorer();
    normalize('مي  شود', {}, spacing);
    expect(spacing.asked[0]?.[0]).toBe('می شود');
  });

  it('reports what the restorer changed, with its reason and margin', () => {
    const { text, findings } = normalize('او می رود', {}, restorer());
    expect(text).toBe('او می\u200Cرود');
    expect(findings).toEqual([
      {
        rule: 'spacing',
        severity: 'warning',
        start: 5,
        end: 6,
        replacement: '\u200C',
        message: spacingRule.message,
        reason: 'prefix می',
        margin: 3.5,
      },
    ]);
  });

  it('has the credit where a rule changed the same gap before', () => {
    expect(normalize('می\u00A0رود', {}, restorer()).findings).toEqual([
      expect.objectContaining({
        rule: 'spacing',
        start: 2,
        end: 3,
        replacement: '\u200C',
        margin: 3.5,
      }),
    ]);
  });

  it('is followed by the rules again', () => {
    const spacing: RestoresSpacing = {
      restore: (text) => {
        const start = text.indexOf('کارها');
        return start === -1
          ? []
          : [{ start: start + 3, end: start + 3, replacement: '\u200C', reason: '', margin: 9 }];
      },
    };
    // It insists on a ZWNJ that the rules take away: the rounds end all the same.
    expect(normalize('کارها', {}, spacing).text.replaceAll('\u200C', '')).toBe('کارها');
  });

  it('wakes the rules that read what it puts in', () => {
    const spacing: RestoresSpacing = {
      restore: (text) =>
        text === 'خانهی ما'
          ? [{ start: 4, end: 4, replacement: '\u200C', reason: 'suffix ی', margin: 4 }]
          : [],
    };
    const options = { hehYeh: 'hamza' } as const;
    expect(normalize('خانهی ما', options, spacing).text).toBe('خانه\u0654 ما');
  });

  it.each([{ spacing: 'off' as const }, { rules: { spacing: 'off' as const } }])(
    'is left out with %j',
    (options) => {
      const spacing = restorer();
      expect(normalize('او می رود', options, spacing).findings).toEqual([]);
      expect(spacing.asked).toEqual([]);
    },
  );

  it('hands on level, threshold and protected ranges', () => {
    const spacing = restorer();
    normalize('می روم www.example.ir', { spacing: 'safe', spacingThreshold: 7 }, spacing);
    expect(spacing.asked[0]?.[1]).toEqual({
      level: 'safe',
      threshold: 7,
      protectedRanges: [{ start: 7, end: 21 }],
    });
  });

  it('gets each line by itself', () => {
    const spacing = restorer();
    expect(normalize('می روم\r\nمی روی', {}, spacing).text).toBe('می\u200Cروم\r\nمی\u200Cروی');
    expect(spacing.asked.map(([line]) => line)).not.toContainEqual(expect.stringMatching(/[\r\n]/));
  });
});

describe('check', () => {
  it('finds what normalize changes, and is sure of the spacing where nothing else is asked', () => {
    const spacing = restorer();
    expect(
      check('علي می رود', {}, spacing).map(({ rule, start, end }) => [rule, start, end]),
    ).toEqual([
      ['arabic-yeh', 2, 3],
      ['spacing', 6, 7],
    ]);
    expect(spacing.asked[0]?.[1].level).toBe('safe');
    check('علی', { spacing: 'full' }, spacing);
    expect(spacing.asked.at(-1)?.[1].level).toBe('full');
  });

  it('finds nothing in normal text', () => {
    expect(check('او می\u200Cرود و «راه» را می\u200Cبیند.', {}, restorer())).toEqual([]);
  });
});
