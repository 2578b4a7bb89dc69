import type { Edit } from '../../text/edit.js';
import { isPersianWordPart } from '../persian-words.js';
import type { Rule } from '../rule.js';

/** The same mark twice, and marks that float behind a space («قبلا ً»). */
const misplaced =
  /([\u064B-\u0652\u0670])\1+|(?<=[\u0620-\u064A\u06A9\u06AF\u06CC]) (?=[\u064B-\u0652])/g;

/** Vowels, tanvin, tashdid, sukun, dagger alef and Quranic marks; not hamza above and below. */
const marks =
  /[\u0610-\u061A\u064B-\u0653\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u08D3-\u08E1\u08E3-\u08FF]+/g;
const marksButTanvin =
  /[\u0610-\u061A\u064E-\u0653\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u08D3-\u08E1\u08E3-\u08FF]+/g;

export const diacritics: Rule = {
  id: 'diacritics',
  severity: 'warning',
  message: 'Diacritic that is doubled, floats behind a space, or is not wanted.',
  persian: 'اعراب تکراری است، با فاصله از حرف خود آمده یا خواسته نشده است.',
  characters: /[\u0610-\u061A\u064B-\u0653\u0656-\u065F\u0670\u06D6-\u06ED\u08D3-\u08FF]/,
  find(text, { options }) {
    const edits: Edit[] = [];
    if (options.diacritics === 'keep') {
      for (const { 0: found, 1: mark = '', index: start } of text.matchAll(misplaced)) {
        edits.push({ start, end: start + found.length, replacement: mark });
      }
      return edits;
    }
    const unwanted = options.diacritics === 'strip' ? marks : marksButTanvin;
    for (const { 0: found, index: start } of text.matchAll(unwanted)) {
      if (start > 0 && !isPersianWordPart(text.charCodeAt(start - 1))) continue;
      edits.push({ start, end: start + found.length, replacement: '' });
    }
    return edits;
  },
};
