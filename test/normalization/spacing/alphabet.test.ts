import { describe, expect, it } from '@jest/globals';
import {
  firstLetter,
  invisible,
  isNonJoining,
  lineBreak,
  mark,
  other,
  space,
  symbolOf,
  zwnj,
} from '../../../src/normalization/spacing/alphabet.js';

const [digit, latin] = [3, 4];

/** What stands at both ends of a range of characters, and just beyond them. */
describe('the symbols of the spacing model', () => {
  it.each([
    ['lineBreak', lineBreak, [0, 0x0a, 0x0d, 0x1f, 0x85, 0x2028, 0x2029]],
    ['space', space, [0x20, 0xa0, 0x2000, 0x200a, 0x202f, 0x3000]],
    ['zwnj', zwnj, [0x200c]],
    ['mark', mark, [0x640, 0x64b, 0x65f, 0x670, 0x6d6, 0x6dc]],
    [
      'invisible',
      invisible,
      [0x7f, 0xad, 0x61c, 0x200b, 0x200d, 0x200f, 0x202a, 0x202e, 0x2060, 0x206f],
    ],
    ['digit', digit, [0x30, 0x39, 0x660, 0x669, 0x6f0, 0x6f9]],
    ['latin', latin, [0x41, 0x5a, 0x61, 0x7a, 0xc0, 0x24f]],
    ['full stop', 6, [0x2e, 0x2026]],
    ['comma', 7, [0x2c, 0x60c, 0x3b, 0x61b]],
    ['colon', 8, [0x3a]],
    ['question mark', 9, [0x21, 0x3f, 0x61f]],
    ['opening quotation mark', 10, [0x22, 0xab, 0x201c]],
    ['closing quotation mark', 11, [0xbb, 0x201d]],
    ['opening bracket', 12, [0x28, 0x5b, 0x7b]],
    ['closing bracket', 13, [0x29, 0x5d, 0x7d]],
    ['dash', 14, [0x2d, 0x2f, 0x2013, 0x2014]],
    [
      'other',
      other,
      [
        ...[0x40, 0x5f, 0x60, 0xbf, 0x250, 0x66a, 0x6d5 + 8, 0x6fa, 0x700, 0x1fff],
        ...[0x2010, 0x2012, 0x2015, 0x201b, 0x201e, 0x2025, 0x2027, 0x2030, 0x205f],
        ...[0x2070, 0x2fff, 0x3001, 0xd800, 0xfeff],
      ],
    ],
  ])('%s is %i', (_, symbol, codes) => {
    expect(
      codes.filter((code) => symbolOf(code) !== symbol).map((code) => code.toString(16)),
    ).toEqual([]);
  });

  it('are one for every letter, however it is written', () => {
    const rows = ['اأإٱ', 'كک', 'وؤ', 'هةۀە', 'یيىې'];
    const symbols = rows.map((row) => Array.from(row, (letter) => symbolOf(letter.charCodeAt(0))));
    for (const row of symbols) expect(new Set(row).size).toBe(1);
    expect(new Set(symbols.map(([first]) => first)).size).toBe(rows.length);
    expect(Math.min(...symbols.flat())).toBe(firstLetter);
    expect(symbolOf('آ'.charCodeAt(0))).toBe(firstLetter + 1);
  });

  it('tell which letters do not join the next', () => {
    const joining = (letter: string): boolean => !isNonJoining(symbolOf(letter.charCodeAt(0)));
    const letters = Array.from('اأآبپتدذرزژسوؤءهیئ');
    expect(letters.filter(joining).join('')).toBe('بپتسهیئ');
  });
});
