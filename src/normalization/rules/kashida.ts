import { Code, isDiacritic, joinsNext } from '../../text/characters.js';
import type { Edit } from '../../text/edit.js';
import {
  baseBefore,
  codeAt,
  isPersianLetter,
  lettersAfter,
  lettersBefore,
} from '../persian-words.js';
import type { Rule } from '../rule.js';

const runs = /\u0640+/g;

export const kashida: Rule = {
  id: 'kashida',
  severity: 'warning',
  message: 'Kashida inside a word.',
  persian: 'کشیده (ـ) در میان واژه آمده است.',
  characters: /\u0640/,
  find(text) {
    const edits: Edit[] = [];
    for (const { 0: run, index: start } of text.matchAll(runs)) {
      const end = start + run.length;
      if (isOrnament(text, start, end)) edits.push({ start, end, replacement: '' });
    }
    return edits;
  },
};

/**
 * A kashida is an ornament where it lengthens the joint of two letters, or the end of a word, drawn
 * out. Alone or behind a letter that does not join it is a dash («تهران ـ قم»), behind a single
 * letter the sign of an abbreviation («هـ. ش.»), and under a vowel mark its seat.
 */
function isOrnament(text: string, start: number, end: number): boolean {
  if (!joinsNext(baseBefore(text, start))) return false;
  const next = codeAt(text, end);
  if (isDiacritic(next)) return false;
  if (isPersianLetter(next) || (next === Code.zwnj && isPersianLetter(codeAt(text, end + 1)))) {
    const abbreviation = lettersBefore(text, start, 2) === 1 && lettersAfter(text, end, 2) === 1;
    return !abbreviation;
  }
  return end - start > 1 && lettersBefore(text, start, 2) > 1;
}
