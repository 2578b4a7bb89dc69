import { Code, digitValue } from '../../text/characters.js';
import { replaceEach } from '../replace-each.js';
import type { Rule } from '../rule.js';

const asciiAndArabic = /[0-9\u0660-\u0669]/g;
const persianAndArabic = /[\u06F0-\u06F9\u0660-\u0669]/g;

export const digits: Rule = {
  id: 'digits',
  severity: 'warning',
  message: 'Digit of another script than the chosen one.',
  persian: 'رقم به خطی جز خط برگزیده نوشته شده است.',
  characters: /[0-9\u06F0-\u06F9\u0660-\u0669]/,
  find(text, { options, scripts, protectedRanges }) {
    if (options.digits === 'keep') return [];
    const toPersian = options.digits === 'persian';
    const zero = toPersian ? 0x06f0 : 0x30;
    return replaceEach(text, toPersian ? asciiAndArabic : persianAndArabic, (digit, offset) => {
      const code = digit.charCodeAt(0);
      if (protectedRanges.covers(offset)) return null;
      if (code <= Code.noBreakSpace && !scripts.isPersianLine(offset)) return null;
      return String.fromCharCode(zero + digitValue(code));
    });
  },
};
