import type { Edit } from '../../text/edit.js';
import { codeAt, isPersianLetter, isPersianWordPart } from '../persian-words.js';
import type { Rule } from '../rule.js';

/** The same mark twice. */
const doubled = /([\u064B-\u0652\u0670])\1+/g;

/** Marks that float behind a space: «قبلا ً», «فکر ِخوب». */
const floating = /(?<=[\u0620-\u064A\u06A9\u06AF\u06CC]) [\u064B-\u0652]+/g;

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
      for (const { 0: found, 1: mark = '', index: start } of text.matchAll(doubled)) {
        edits.push({ start, end: start + found.length, replacement: mark });
      }
      for (const { 0: found, index: start } of text.matchAll(floating)) {
        const end = start + found.length;
        const space = isPersianLetter(codeAt(text, end)) ? ' ' : '';
        const replacement = found.slice(1).replaceAll(/(.)\1+/g, '$1') + space;
        edits.push({ start, end, replacement });
      }
      return disjoint(edits);
    }
    const unwanted = options.diacritics === 'strip' ? marks : marksButTanvin;
    for (const { 0: found, index: start } of text.matchAll(unwanted)) {
      if (start > 0 && !isPersianWordPart(text.charCodeAt(start - 1))) continue;
      edits.push({ start, end: start + found.length, replacement: '' });
    }
    return edits;
  },
};

/** Sorted; what lies inside the edit before it is left out. */
function disjoint(edits: Edit[]): Edit[] {
  edits.sort((a, b) => a.start - b.start);
  return edits.filter(({ start }, i) => start >= (edits[i - 1]?.end ?? 0));
}
