import {
  CharacterClass,
  classOf,
  Code,
  isDiacritic,
  isDigit,
  isLatinLetter,
} from '../../text/characters.js';
import { baseBefore, codeAt, isEnding, isPersianLetter } from '../persian-words.js';
import { replaceEach } from '../replace-each.js';
import type { Rule } from '../rule.js';

const zwnj = /\u200C/g;

export const zwnjEdge: Rule = {
  id: 'zwnj-edge',
  severity: 'error',
  message: 'ZWNJ at the edge of a word.',
  persian: 'نیم‌فاصله در آغاز یا پایان واژه یا کنار نشانه‌ها آمده است.',
  characters: /\u200C/,
  find: (text) =>
    replaceEach(text, zwnj, (_, offset) => {
      const before = baseBefore(text, offset);
      const after = codeAt(text, offset + 1);
      if (isPersianLetter(before) && isPersianLetter(after)) return null;
      if (before === Code.kashida || after === Code.kashida) return null; // «فنی‌ـ‌مهندسی»
      if (isDiacritic(after)) return '';
      if (isPersianLetter(after)) return betweenScripts(text, before, offset);
      if (isDigit(after) && isPersianLetter(before)) return null;
      if (isLatinLetter(after) && isPersianLetter(before)) return ' ';
      return isOfOtherScript(before) && isOfOtherScript(after) ? null : '';
    }),
};

/** ZWNJ between something else and a Persian word: «۵‌گانه», «PDF‌ها» and «ایران»‌ی are right. */
function betweenScripts(text: string, before: number, offset: number): string | null {
  if (isDigit(before)) return null;
  const isSuffix = isEnding(text, offset + 1);
  if (isLatinLetter(before)) return isSuffix ? null : ' ';
  if (isOfOtherScript(before)) return null;
  return isSuffix && '»)'.includes(String.fromCharCode(before)) ? null : '';
}

/** Letters and marks beyond the Latin and Arabic scripts, where ZWNJ has other work. */
function isOfOtherScript(code: number): boolean {
  const { letter, mark, arabic, latin } = CharacterClass;
  const bits = classOf(code);
  return (bits & (letter | mark)) !== 0 && (bits & (arabic | latin)) === 0;
}
