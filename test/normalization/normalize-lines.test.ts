import { describe, expect, it } from '@jest/globals';
import { normalize } from '../../src/normalization/normalize.js';

/** Each change as `start-end: what was there → what is there now`. */
function changes(text: string): string[] {
  return normalize(text, {}, null).findings.map(
    ({ rule, start, end, replacement }) =>
      `${rule} ${start}-${end}: ${text.slice(start, end)} → ${replacement}`,
  );
}

describe('places in texts of several lines', () => {
  it.each([
    ['علي\nكار', ['arabic-yeh 2-3: ي → ی', 'arabic-kaf 4-5: ك → ک']],
    ['علي\r\nكار', ['arabic-yeh 2-3: ي → ی', 'arabic-kaf 5-6: ك → ک']],
    ['\n\nعلي', ['arabic-yeh 4-5: ي → ی']],
    ['#علي\n#كار علي', ['arabic-yeh 12-13: ي → ی']],
    [
      'علي @علي\nعلي @علي علي',
      ['arabic-yeh 2-3: ي → ی', 'arabic-yeh 11-12: ي → ی', 'arabic-yeh 20-21: ي → ی'],
    ],
    ['`علي`\nعلي `علي`', ['arabic-yeh 8-9: ي → ی']],
    // What is protected over several lines.
    ['<b\ntitle="علي">علي</b>', ['arabic-yeh 17-18: ي → ی']],
    ['<!-- علي\nعلي\nعلي --> علي', ['arabic-yeh 23-24: ي → ی']],
    ['```\nعلي\n```\nعلي', ['arabic-yeh 14-15: ي → ی']],
    ['علي\n```\nعلي\n```', ['arabic-yeh 2-3: ي → ی']],
  ])('%j', (text, expected) => {
    expect(changes(text)).toEqual(expected);
  });
});

describe('a line without letters', () => {
  it.each([
    ['سال\n12', 'سال\n۱۲'],
    ['12\nسال', '۱۲\nسال'],
    ['12', '12'],
    ['12\n13', '12\n13'],
    ['page\n12', 'page\n12'],
    ['12 ﷼', '۱۲ ﷼'], // a word in one character
    ['12 \uFE00', '12 \uFE00'],
  ])('%j becomes %j', (text, expected) => {
    expect(normalize(text, {}, null).text).toBe(expected);
  });
});
