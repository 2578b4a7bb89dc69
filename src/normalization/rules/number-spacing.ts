import type { Edit } from '../../text/edit.js';
import { wordBefore } from '../persian-words.js';
import type { Rule } from '../rule.js';

/** ۱۸ / ۲ / ۱۳۶۱: day, month and year, either way round. */
const dates =
  /(?<![\d\u06F0-\u06F9/] ?)[\d\u06F0-\u06F9]{1,4} ?\/ ?[\d\u06F0-\u06F9]{1,2} ?\/ ?[\d\u06F0-\u06F9]{1,4}(?! ?[\d\u06F0-\u06F9/])/g;

/** ۱۷: ۳۰ behind the word «ساعت». */
const times =
  /(?<![\d\u06F0-\u06F9])[\d\u06F0-\u06F9]{1,2}(?: : ?|: )[\d\u06F0-\u06F9]{2}(?![\d\u06F0-\u06F9])/g;

export const numberSpacing: Rule = {
  id: 'number-spacing',
  severity: 'warning',
  message: 'Space inside a date or a time.',
  persian: 'در میان تاریخ یا ساعت فاصله آمده است.',
  characters: /[/:]/,
  find(line) {
    const edits: Edit[] = [];
    // The one mark or the other stands in most lines with numbers, both in few.
    for (const { 0: found, index } of line.includes('/') ? line.matchAll(dates) : []) {
      if (isDate(found)) edits.push(withoutSpaces(found, index));
    }
    for (const { 0: found, index } of line.includes(':') ? line.matchAll(times) : []) {
      if (wordBefore(line, index - 1) === 'ساعت') edits.push(withoutSpaces(found, index));
    }
    return edits
      .filter(({ start, end, replacement }) => end - start !== replacement.length)
      .sort((a, b) => a.start - b.start);
  },
};

/** One end is a year of four digits, the other a day of one or two; what else may be a volume and its pages. */
function isDate(found: string): boolean {
  const [first = '', , last = ''] = found.replaceAll(' ', '').split('/');
  return (first.length === 4 && last.length <= 2) || (first.length <= 2 && last.length === 4);
}

function withoutSpaces(found: string, start: number): Edit {
  return { start, end: start + found.length, replacement: found.replaceAll(' ', '') };
}
