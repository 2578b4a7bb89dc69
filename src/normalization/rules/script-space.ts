import { CharacterClass, classOf, isDigit, isLatinLetter } from '../../text/characters.js';
import type { Edit } from '../../text/edit.js';
import { codeAt, isEnding, lettersAfter, lettersBefore, wordBefore } from '../persian-words.js';
import type { Rule } from '../rule.js';

const foreign = /[0-9\u06F0-\u06F9A-Z]+/gi;
const persian = /[\u0620-\u063F\u0641-\u064A\u066E-\u06D3\u06FA-\u06FF]/;

export const scriptSpace: Rule = {
  id: 'script-space',
  severity: 'warning',
  message: 'No space between a Persian word and a number or Latin word.',
  persian: 'میان واژهٔ فارسی و عدد یا واژهٔ لاتین فاصله نیامده است.',
  characters: /[0-9\u06F0-\u06F9A-Z]/i,
  find(text) {
    const edits: Edit[] = [];
    for (const { 0: found, index: start } of text.matchAll(foreign)) {
      const end = start + found.length;
      const follows = persian.test(text.charAt(start - 1)) && isWordBefore(text, start);
      if (follows) edits.push({ start, end: start, replacement: ' ' });
      const precedes = persian.test(text.charAt(end)) && isWordBehind(text, end);
      if (precedes) edits.push({ start: end, end, replacement: ' ' });
    }
    return edits;
  },
};

/**
 * A Persian word behind a number or Latin word; not an ending (۲۱ام, PDFها) nor a single letter
 * (۱۴۰۳ق, ۲۴۵ب).
 */
function isWordBehind(text: string, at: number): boolean {
  if (isEnding(text, at)) return false;
  return (
    lettersAfter(text, at, 2) === 2 ||
    (isLatinLetter(codeAt(text, at - 1)) && text.charAt(at) === 'و')
  );
}

/** A Persian word, or «و», before a number or Latin word; not a single letter: ج۲, ص۵۶۶, ت۵۷۱۰۱. */
function isWordBefore(text: string, at: number): boolean {
  const word = wordBefore(text, at);
  if (lettersBefore(text, at, 2) < 2 && word !== 'و') return false;
  if (/^[^\s@]*@/.test(text.slice(at, at + 64))) return false; // what address it is, is not clear
  const previous = codeAt(text, at - word.length - 1);
  const { letter, mark } = CharacterClass;
  return !isDigit(previous) && (classOf(previous) & (letter | mark)) === 0;
}
