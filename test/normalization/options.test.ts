import { describe, expect, it } from '@jest/globals';
import { FarsiNewsError } from '../../src/errors.js';
import { normalize } from '../../src/normalization/normalize.js';
import type { NormalizeOptions } from '../../src/normalization/options.js';
import { resolveOptions } from '../../src/normalization/resolve-options.js';

function failure(options: unknown): FarsiNewsError {
  try {
    resolveOptions(options as Partial<NormalizeOptions>);
  } catch (error) {
    if (error instanceof FarsiNewsError) return error;
  }
  throw new Error('no FarsiNewsError was thrown');
}

describe('the options of normalization', () => {
  it('have defaults', () => {
    expect(resolveOptions({})).toEqual({
      digits: 'persian',
      diacritics: 'keep',
      hehYeh: 'keep',
      tehMarbuta: 'persian',
      ellipsis: 'character',
      spacing: 'full',
      orthography: {},
      rules: {},
    });
  });

  it('keep what is given, and take undefined for not given', () => {
    const options = { digits: 'ascii', spacing: undefined } as unknown as NormalizeOptions;
    expect(resolveOptions(options)).toMatchObject({ digits: 'ascii', spacing: 'full' });
  });

  it.each([
    [{ rules: { 'arabic-yah': 'off' } }, 'arabic-yah', 'arabic-yeh'],
    [{ rules: { zwnj_edge: 'off' } }, 'zwnj_edge', 'zwnj-edge'],
    [{ rules: { digits: 'warn' } }, 'warn', 'warning'],
    [{ digits: 'persan' }, 'persan', 'persian'],
    [{ digit: 'persian' }, 'digit', 'digits'],
    [{ spacing: 'ful' }, 'ful', 'full'],
    [{ orthography: { plurals: 'joined' } }, 'plurals', 'plural'],
    [{ orthography: { plural: 'joint' } }, 'joint', 'joined'],
    [{ toString: 'x' }, 'toString', ''],
  ])('name what is wrong in %j, and what may be meant', (options, wrong, meant) => {
    const { code, message, remedy } = failure(options);
    expect(code).toBe('USAGE');
    expect(message).toContain(wrong);
    expect(remedy).toContain(meant);
  });

  it.each([
    { rules: null },
    { rules: 'off' },
    { orthography: 'zwnj' },
    { orthography: { toString: 'x' } },
    { spacingThreshold: Number.NaN },
    { spacingThreshold: '2' },
  ])('refuse %j', (options) => {
    expect(failure(options).code).toBe('USAGE');
  });

  it('list what is known where nothing is near', () => {
    expect(failure({ rules: { 'something-else-entirely': 'off' } }).remedy).toContain('arabic-yeh');
  });

  it('switch a rule off', () => {
    const rules = { 'arabic-yeh': 'off' } as const;
    expect(normalize('علي 5', { rules }, null).text).toBe('علي ۵');
  });

  it('give a rule another severity', () => {
    const rules = { 'arabic-yeh': 'info' } as const;
    expect(normalize('علي', { rules }, null).findings).toEqual([
      expect.objectContaining({ rule: 'arabic-yeh', severity: 'info' }),
    ]);
  });
});
