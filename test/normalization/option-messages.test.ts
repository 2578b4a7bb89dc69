import { describe, expect, it } from '@jest/globals';
import { nearestName } from '../../src/normalization/nearest-name.js';
import type { NormalizeOptions } from '../../src/normalization/options.js';
import { resolveOptions } from '../../src/normalization/resolve-options.js';
import { ruleIds } from '../../src/normalization/rules.js';

describe('wrong options are told in words', () => {
  it.each<[options: unknown, message: string, remedy: string]>([
    [{ digits: 'persan' }, 'unknown value of digits: persan', 'did you mean persian?'],
    [{ digits: 'arabic' }, 'unknown value of digits: arabic', 'known are: persian, ascii, keep'],
    [{ digit: 'keep' }, 'unknown normalization option: digit', 'did you mean digits?'],
    [{ rule: {} }, 'unknown normalization option: rule', 'did you mean rules?'],
    [{ ortography: {} }, 'unknown normalization option: ortography', 'did you mean orthography?'],
    [
      { spacingThreshhold: 2 },
      'unknown normalization option: spacingThreshhold',
      'did you mean spacingThreshold?',
    ],
    [
      { colour: 'x' },
      'unknown normalization option: colour',
      'known are: digits, diacritics, hehYeh, tehMarbuta, ellipsis, spacing, spacingThreshold, orthography, rules',
    ],
    [{ rules: 'off' }, 'unknown value of rules: off', 'known are: {}'],
    [{ rules: null }, 'unknown value of rules: null', 'known are: {}'],
    [{ rules: { digitz: 'off' } }, 'unknown rule: digitz', 'did you mean digits?'],
    [{ rules: { x: 'off' } }, 'unknown rule: x', `known are: ${ruleIds.join(', ')}`],
    [{ rules: { digits: 'of' } }, 'unknown setting of the rule digits: of', 'did you mean off?'],
    [{ orthography: 'x' }, 'unknown value of orthography: x', 'known are: {}'],
    [{ orthography: 'zwnj' }, 'unknown value of orthography: zwnj', 'known are: {}'],
    [{ orthography: null }, 'unknown value of orthography: null', 'known are: {}'],
    [{ orthography: 7 }, 'unknown value of orthography: 7', 'known are: {}'],
    [
      { orthography: { plurals: 'joined' } },
      'unknown convention of orthography: plurals',
      'did you mean plural?',
    ],
    [
      { orthography: { plural: 'joint' } },
      'unknown value of orthography plural: joint',
      'did you mean joined?',
    ],
    [
      { spacingThreshold: '2' },
      'spacingThreshold is 2, not a number',
      'give a log-odds margin such as 2, or leave it out',
    ],
    [
      { spacingThreshold: Infinity },
      'spacingThreshold is Infinity, not a number',
      'give a log-odds margin such as 2, or leave it out',
    ],
  ])('%j', (options, message, remedy) => {
    const resolve = (): NormalizeOptions => resolveOptions(options as Partial<NormalizeOptions>);
    expect(resolve).toThrow(expect.objectContaining({ code: 'USAGE', message, remedy }));
  });

  it('and right ones, with what is left out as undefined, are not', () => {
    const orthography = { plural: 'joined', comparative: undefined };
    const options: unknown = { orthography, spacingThreshold: 0, rules: { digits: 'off' } };
    expect(resolveOptions(options as Partial<NormalizeOptions>)).toMatchObject(options as object);
  });
});

describe('the nearest name', () => {
  it.each([
    ['digits', ['digits'], 'digits'],
    ['digit', ['dash', 'digits'], 'digits'],
    ['diigits', ['digits', 'dash'], 'digits'],
    ['degits', ['digits'], 'digits'],
    ['gidits', ['digits'], 'digits'], // two of six letters
    ['gitids', ['digits'], null],
    ['off', ['on', 'of'], 'of'],
    ['abc', ['abd', 'abe'], 'abd'], // the first of equals
    ['ab', ['abcd'], null],
    ['abcd', ['ab'], null],
    ['abcdef', ['abcd'], 'abcd'],
    ['abcd', ['abcdef'], 'abcdef'],
    ['', ['abc'], null],
    ['abc', [], null],
  ])('of %s among %j is %s', (name, names, nearest) => {
    expect(nearestName(name, names)).toBe(nearest);
  });
});
