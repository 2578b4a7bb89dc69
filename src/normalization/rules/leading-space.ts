import type { Edit } from '../../text/edit.js';
import { codeAt, isPersianLetter } from '../persian-words.js';
import type { Rule } from '../rule.js';

export const leadingSpace: Rule = {
  id: 'leading-space',
  severity: 'info',
  message: 'Space at the beginning of a line.',
  persian: 'در آغاز سطر فاصله آمده است.',
  characters: /[ \t]/,
  find(text) {
    const edits: Edit[] = [];
    let start = 0;
    while (start < text.length) {
      let end = start;
      while (end < text.length && isBlank(text.charCodeAt(end))) end++;
      // Indented prose; lists, quotations and code of Markdown keep their indentation.
      const next = codeAt(text, end);
      if (end > start && (isPersianLetter(next) || next === 0xab))
        edits.push({ start, end, replacement: '' });
      const newline = text.indexOf('\n', end);
      if (newline === -1) break;
      start = newline + 1;
    }
    return edits;
  },
};

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
