import type { Rule } from '../rule.js';

export const trailingSpace: Rule = {
  id: 'trailing-space',
  severity: 'info',
  message: 'Space at the end of a line.',
  persian: 'در پایان سطر فاصله آمده است.',
  characters: /[ \t]/,
  find(line) {
    const end = line.length;
    let start = end;
    while (start > 0 && isBlank(line.charCodeAt(start - 1))) start--;
    return start < end ? [{ start, end, replacement: '' }] : [];
  },
};

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
