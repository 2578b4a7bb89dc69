import { CharacterClass, classOf, digitValue } from '../../text/characters.js';
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
 * one. Between two digits a comma groups them. `;` before a bracket is a smiley; a `?` inside a
 * word, or free before another word, is what a wrong encoding left of a letter or a number.
 */
function isPersianMark(line: string, mark: string, offset: number, context: RuleContext): boolean {
  const { scripts, protectedRanges } = context;
  if (protectedRanges.covers(offset) || !scripts.isPersianLine) return false;
  const previous = codeAt(line, offset - 1);
  const next = codeAt(line, offset + 1);
  const before = scripts.before(offset);
  if (mark === ',') {
    if (digitValue(previous) !== -1 && digitValue(next) !== -1) return false;
    return before === 'persian' || (before === 'foreign' && isPersianWord(line, offset + 1));
  }
  if (before !== 'persian') return false;
  if (mark === ';') return !'-()'.includes(String.fromCharCode(next));
  return endsWord(previous)
    ? !isPersianLetter(next)
    : previous === 0x20 && offset + 1 === line.length;
}

function isPersianWord(line: string, start: number): boolean {
  const next = codeAt(line, codeAt(line, start) === 0x20 ? start + 1 : start);
  return isPersianLetter(next) || next === 0xab;
}

function endsWord(code: number): boolean {
  const { letter, mark, digit, closing } = CharacterClass;
  return (
    (classOf(code) & (letter | mark | digit | closing)) !== 0 || code === 0x22 || code === 0x21
  );
}
