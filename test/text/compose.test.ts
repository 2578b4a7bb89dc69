import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compose } from '../../src/text/compose.js';

const flood = '\u064e\u0301'.repeat(16);

describe('compose', () => {
  it.each([
    ['ا\u0653مد', 'آمد'],
    ['م\u0301\u064e', 'م\u064e\u0301'],
    ['\u1112\u1161\u11ab', '\ud55c'],
    [`م${'\u0301\u064e'.repeat(15)}`, `م${'\u064e'.repeat(15)}${'\u0301'.repeat(15)}`],
  ])('brings %j into the composed form', (text, composed) => {
    expect(compose(text)).toBe(composed);
  });

  it('leaves a letter with a flood of marks as it is, and composes what is around it', () => {
    expect(compose(`م${flood}`)).toBe(`م${flood}`);
    expect(compose(`ا\u0653مد م${flood} ا\u0653مد`)).toBe(`آمد م${flood} آمد`);
    expect(compose(flood)).toBe(flood);
  });

  it('is the composed form of Unicode for what is no flood, whether or not there is one elsewhere', () => {
    const unit = fc.constantFrom(
      'ا',
      'e',
      '\u0653',
      '\u064e',
      '\u0301',
      '\u1112',
      '\u1161',
      '\ud800',
      ' ',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        const composed = text.normalize('NFC');
        expect(compose(text)).toBe(composed);
        expect(compose(`${text} م${flood} ${text}`)).toBe(`${composed} م${flood} ${composed}`);
        expect(compose(composed)).toBe(composed);
      }),
    );
  });
});
