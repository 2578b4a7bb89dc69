import { Code, digitValue } from '../../text/characters.js';
import type { Edit } from '../../text/edit.js';
import type { Rule } from '../rule.js';

const asciiAndArabic = /[\d\u0660-\u0669]+/g;
const persianAndArabic = /[\u06F0-\u06F9\u0660-\u0669]+/g;

const persianZero = 0x06f0;
const asciiZero = 0x30;

export const digits: Rule = {
  id: 'digits',
  severity: 'warning',
  message: 'Digits of another script than the chosen one.',
  persian: 'رقم‌ها به خطی جز خط برگزیده نوشته شده‌اند.',
  characters: /[\d\u06F0-\u06F9\u0660-\u0669]/,
  find(line, { options, scripts, protectedRanges }) {
    const edits: Edit[] = [];
    if (options.digits === 'keep') return edits;
    const toPersian = options.digits === 'persian';
    const zero = toPersian ? persianZero : asciiZero;
    for (const { 0: found, index: start } of line.matchAll(
      toPersian ? asciiAndArabic : persianAndArabic,
    )) {
      const end = start + found.length;
      if (protectedRanges.touches(start, end)) continue;
      // ASCII digits belong to what is around them; Arabic ones are never meant.
      if (found.charCodeAt(0) < Code.noBreakSpace && !scripts.isPersianLine) continue;
      let replacement = '';
      for (let i = 0; i < found.length; i++) {
        replacement += String.fromCharCode(zero + digitValue(found.charCodeAt(i)));
      }
      edits.push({ start, end, replacement });
    }
    return edits;
  },
};
