import { CharacterClass, classOf, Code } from '../../text/characters.js';
import { codeAt, isPersianLetter, lettersAfter, lettersBefore } from '../persian-words.js';
import { replaceEach } from '../replace-each.js';
import type { Rule } from '../rule.js';

const joiner = /\u200D/g;

export const strayZwj: Rule = {
  id: 'stray-zwj',
  severity: 'error',
  message: 'Zero width joiner where nothing is to be joined.',
  persian: 'اتصال‌دهندهٔ بی‌پهنا جایی آمده است که چیزی برای پیوستن نیست.',
  characters: /\u200D/,
  find: (text) => replaceEach(text, joiner, (_, offset) => (isUseful(text, offset) ? null : '')),
};

/**
 * A joiner is useful in emoji and in scripts such as Devanagari, and beside a single Persian letter
 * whose joined form is meant: «ه‍. ش.».
 */
function isUseful(text: string, offset: number): boolean {
  const previous = codeAt(text, offset - 1);
  const next = codeAt(text, offset + 1);
  if (previous === Code.zwj) return false;
  const persianBefore = isPersianLetter(previous);
  const persianAfter = isPersianLetter(next);
  if (persianBefore && persianAfter) return false;
  if (next === Code.zwnj || previous === Code.zwnj) return false;
  if (persianBefore) return next !== Code.zwj && lettersBefore(text, offset, 2) === 1;
  if (persianAfter) return isJoined(previous) || lettersAfter(text, offset + 1, 2) === 1;
  return isJoined(previous) && (isJoined(next) || next === Code.zwj);
}

/** Letters and marks of other scripts, symbols and surrogates. */
function isJoined(code: number): boolean {
  const { letter, mark, symbol } = CharacterClass;
  return (
    (code >= 0xd800 && code <= 0xdfff) ||
    (code > 0x7f && (classOf(code) & (letter | mark | symbol)) !== 0)
  );
}
