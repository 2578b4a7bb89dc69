import type { Edit } from '../../text/edit.js';
import type { Rule } from '../rule.js';

export const trailingSpace: Rule = {
  id: 'trailing-space',
  severity: 'info',
  message: 'Space at the end of a line.',
  persian: 'در پایان سطر فاصله آمده است.',
  characters: /[ \t]/,
  find(text) {
    const edits: Edit[] = [];
    let newline = -1;
    do {
      const from = newline + 1;
      newline = text.indexOf('\n', from);
      let end = newline === -1 ? text.length : newline;
      if (end > from && text.charCodeAt(end - 1) === 0x0d) end--;
      let start = end;
      while (start > from && isBlank(text.charCodeAt(start - 1))) start--;
      if (start < end) edits.push({ start, end, replacement: '' });
    } while (newline !== -1);
    return edits;
  },
};

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
