import { describe, expect, it } from '@jest/globals';
import { findTail } from '../../src/segmentation/find-tail.js';

/** What is taken for the tail of a line that stands between others. */
function tailOf(line: string): string {
  const text = `پایان.\n${line}\n۱۲۳۴ انتهای پیام`;
  const start = text.indexOf(line);
  const end = start + line.length;
  return text.slice(findTail(text, start, end), end);
}

describe('the tail of a line', () => {
  it.each([
    ['سد پر شد. انتهای پیام', 'انتهای پیام'],
    ['سد پر شد! انتهای پیام', 'انتهای پیام'],
    ['سد پر شد؟ انتهای پیام', 'انتهای پیام'],
    ['وی گفت: «سد پر شد» انتهای پیام', 'انتهای پیام'],
    ['سد پر شد.انتهای پیام/ ۱۲', 'انتهای پیام/ ۱۲'],
    ['سد پر شد. / انتهای پیام', 'انتهای پیام'],
    ['سد پر شد. ۷۳۸۸*۶۱۰۱', '۷۳۸۸*۶۱۰۱'],
    ['سد پر شد. *۷۳۸*', '*۷۳۸*'],
    ['سد پر شد. ۱۲۳', '۱۲۳'],
    ['شد. ۱۲۳', '۱۲۳'],
  ])('of «%s» is «%s»', (line, tail) => {
    expect(tailOf(line)).toBe(tail);
  });

  it.each([
    ['there is no full stop', 'سد پر شد انتهای پیام'],
    ['nothing stands behind the last', 'سد پر شد. انتهای پیام.'],
    ['only spaces stand behind it', 'سد پر شد.  '],
    ['the number is too short for a code', 'سد پر شد. ۱۲'],
    ['there are words behind the number', 'سد پر شد. ۱۲۳ نفر'],
    ['it begins with another mark', 'سد پر شد. (۱۲۳)'],
    ['what the full stop ends is no word', 'سد ۱۲. ۱۲۳۴'],
    ['what is behind is another sentence', 'سد پر شد. پیام رسید'],
    ['the full stop is the first of the line', '. انتهای پیام'],
    ['it is too long', `سد پر شد. انتهای پیام ${'/'.repeat(40)}`],
  ])('is none where %s', (_, line) => {
    expect(tailOf(line)).toBe('');
  });
});
