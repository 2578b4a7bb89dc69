import { codeAt, isPersianLetter } from '../persian-words.js';
import type { Rule } from '../rule.js';

export const leadingSpace: Rule = {
  id: 'leading-space',
  severity: 'info',
  message: 'Space at the beginning of a line.',
  persian: 'در آغاز سطر فاصله آمده است.',
  characters: /[ \t]/,
  find(line) {
    let end = 0;
    while (codeAt(line, end) === 0x09 || line.charCodeAt(end) === 0x20) end++;
    // Indented prose; lists, quotations and code of Markdown keep their indentation.
    const next = codeAt(line, end);
    const isProse = isPersianLetter(next) || next === 0xab;
    return end > 0 && isProse ? [{ start: 0, end, replacement: '' }] : [];
  },
};
