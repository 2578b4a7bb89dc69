import { describe, expect, it } from '@jest/globals';
import { fingerprint } from '../../src/cli/check/fingerprint.js';

const of = (text: string, found: string, rule = 'arabic-kaf', replacement = 'ک') => {
  const start = text.indexOf(found);
  const finding = { severity: 'error' as const, message: '', replacement };
  return fingerprint(text, { ...finding, rule, start, end: start + found.length });
};

const text = 'امروز عصر او مي رود به كتابخانه ما در شهر بزرگ';
const name = of(text, 'ك');

describe('fingerprint', () => {
  it.each([
    ['lines before it', `سطر\n\n${text}`],
    ['lines behind it', `${text}\nسطر`],
    ['a neighbour that is mended', text.replace('مي رود', 'می\u200cرود')],
    ['spaces that are mended', text.replace('ما در', 'ما  در،')],
    ['words far from it', text.replace('امروز', 'فردا').replace('بزرگ', 'کوچک')],
  ])('does not heed %s', (_, changed) => {
    expect(changed).not.toBe(text);
    expect(of(changed, 'ك')).toBe(name);
  });

  it.each([
    ['another word', of(text.replace('كتابخانه', 'كتابداری'), 'ك')],
    ['another rule', of(text, 'ك', 'regional-letter')],
    ['another fix', of(text, 'ك', 'arabic-kaf', 'گ')],
  ])('tells apart %s', (_, other) => {
    expect(other).toMatch(/^[0-9a-f]{16}$/u);
    expect(other).not.toBe(name);
  });
});
