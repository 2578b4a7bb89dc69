import { digitValue, isLetter } from '../../text/characters.js';
import { codeAt, isPersianLetter } from '../persian-words.js';
import { replaceEach } from '../replace-each.js';
import type { Rule, RuleContext } from '../rule.js';

const latin = /[,;?]/g;

const persian: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

export const latinPunctuation: Rule = {
  id: 'latin-punctuation',
  severity: 'warning',
  message: 'Latin comma, semicolon or question mark in Persian text.',
  persian: 'ویرگول، نقطه‌ویرگول یا نشانهٔ پرسش لاتین در متن فارسی آمده است.',
  characters: /[,;?]/,
  find: (text, context) =>
    replaceEach(text, latin, (mark, offset) =>
      isPersianMark(text, mark, offset, context) ? (persian[mark] ?? mark) : null,
    ),
};

/**
 * A mark is Persian where the letter before it is; a comma also between a Latin word and a Persian
 * one. Between two digits a comma groups them, behind a mark `;` and `?` are smileys or what a wrong
 * encoding left, and a `?` inside a word is that too.
 */
function isPersianMark(text: string, mark: string, offset: number, context: RuleContext): boolean {
  const { scripts, protectedRanges } = context;
  if (protectedRanges.covers(offset)) return false;
  const previous = codeAt(text, offset - 1);
  const next = codeAt(text, offset + 1);
  if (digitValue(previous) !== -1 && digitValue(next) !== -1) return false;
  if (!scripts.isPersianLine) return false;
  const before = scripts.before(offset);
  if (mark === ',') {
    return before === 'persian' || (before === 'foreign' && scripts.after(offset) === 'persian');
  }
  if (before !== 'persian' || '-()'.includes(text.charAt(offset + 1) || ' ')) return false;
  if (mark === '?' && (isPersianLetter(next) || '?'.includes(String.fromCharCode(previous))))
    return false;
  return isLetter(previous) || !',;?'.includes(String.fromCharCode(next));
}
