import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CharacterClass,
  classify,
  classOf,
  digitValue,
  isArabicLetter,
  isClosing,
  isDiacritic,
  isDigit,
  isInvisible,
  isLatinLetter,
  isLetter,
  isLineBreak,
  isOpening,
  isSpace,
  isWordCharacter,
  joinsNext,
} from '../../src/text/characters.js';

/** The characters of `text` for which a predicate holds. */
function those(text: string, predicate: (code: number) => boolean): string {
  return Array.from(text)
    .filter((character) => predicate(character.codePointAt(0) ?? 0))
    .join('');
}

function has(bit: number): (code: number) => boolean {
  return (code) => (classOf(code) & bit) !== 0;
}

describe('character classes', () => {
  it('know Persian and Arabic letters, presentation forms and the kashida', () => {
    const letters = 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئءؤأةيكىۀۆێڕﭖﻻـ';
    expect(those(letters, isArabicLetter)).toBe(letters);
    expect(those('aé7۷٧.،؟\u064E\u200C ا', isArabicLetter)).toBe('ا');
  });

  it('know diacritics', () => {
    const marks = '\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0670';
    expect(those(marks, isDiacritic)).toBe(marks);
    expect(those('ا\u0301\uFE0F۷', isDiacritic)).toBe('');
  });

  it('know letters of Latin and other scripts', () => {
    expect(those('aZéşЖαא漢ا5_', isLetter)).toBe('aZéşЖαא漢ا');
    expect(those('aZéşЖα', isLatinLetter)).toBe('aZéş');
  });

  it('know digits and their values', () => {
    expect(those('0۰٠५a½', isDigit)).toBe('0۰٠५');
    expect(Array.from('0459۰۴۵۹٠٤٥٩', (digit) => digitValue(digit.charCodeAt(0)))).toEqual([
      0, 4, 5, 9, 0, 4, 5, 9, 0, 4, 5, 9,
    ]);
    expect(digitValue('५'.charCodeAt(0))).toBe(-1);
    expect(digitValue('ا'.charCodeAt(0))).toBe(-1);
  });

  it('know white space, line breaks and what is invisible', () => {
    expect(those(' \t\n\r\u00A0\u2009\u202F\u3000\u2028ا', isSpace)).toHaveLength(9);
    expect(those('\n\v\f\r\u0085\u2028\u2029 \t', isLineBreak)).toHaveLength(7);
    expect(
      those('\u200C\u200D\u200E\u200F\u202B\u2067\u00AD\uFEFF\u200B\u0000 ا', isInvisible),
    ).toHaveLength(10);
    expect(
      those('\u200E\u200F\u061C\u202A\u202E\u2066\u2069\u200C', has(CharacterClass.bidiControl)),
    ).toHaveLength(7);
  });

  it('know punctuation, and brackets and quotation marks by their side', () => {
    const marks = '.،؛؟!:«»()[]-–—…"\'%٪٫٬٭/\\*_#@&';
    expect(those(marks, has(CharacterClass.punctuation))).toBe(marks);
    expect(those('+<=>$€€|~^`', has(CharacterClass.punctuation))).toBe('');
    expect(those('«»()[]{}“”‘’"', isOpening)).toBe('«([{“‘');
    expect(those('«»()[]{}“”‘’"', isClosing)).toBe('»)]}”’');
  });

  it('know how letters join', () => {
    expect(those('آاأإدذرزژوؤةۀءبپنهیئکگـ', joinsNext)).toBe('بپنهیئکگـ');
    expect(those('آاأإدذرزژوؤةۀءبپنهیئکگـ', has(CharacterClass.joinsPrevious))).toBe(
      'آاأإدذرزژوؤةۀبپنهیئکگـ',
    );
    expect(those('a5.\u200C', joinsNext)).toBe('');
  });

  it('know what words are made of', () => {
    expect(those('اa5۵_\u064E\u200C.-', isWordCharacter)).toBe('اa5۵_\u064E');
  });

  it('know nothing behind the end of a text', () => {
    expect(classOf('ا'.charCodeAt(1))).toBe(0);
    expect(isLetter(NaN) || isSpace(NaN) || isDigit(NaN)).toBe(false);
  });

  it.each([
    ['Basic Latin and Latin-1', 0, 0xff],
    ['Arabic', 0x600, 0x6ff],
    ['General Punctuation', 0x2000, 0x206f],
    ['what lies about the table of common ones', 0x100, 0x5ff],
  ])('are those of the Unicode properties: %s', (_, first, last) => {
    for (let code = first; code <= last; code++)
      expect([code, classOf(code)]).toEqual([code, classify(code)]);
  });

  it('say the same a second time, for any code point', () => {
    fc.assert(
      fc.property(fc.nat(0x10ffff), (code) => {
        const bits = classOf(code);
        expect(bits & CharacterClass.known).not.toBe(0);
        expect(classOf(code)).toBe(bits);
      }),
    );
  });
});
