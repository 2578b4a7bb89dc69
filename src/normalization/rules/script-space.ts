import { CharacterClass, classOf, isDigit, isLatinLetter } from '../../text/characters.js';
import type { Edit } from '../../text/edit.js';
import {
  codeAt,
  isEnding,
  isPersianLetter,
  lettersAfter,
  lettersBefore,
  wordBefore,
} from '../persian-words.js';
import type { Rule } from '../rule.js';

/** A Persian letter beside a digit or a Latin letter. */
const borders =
  /(?<=[\u0620-\u063F\u0641-\u064A\u066E-\u06D3\u06FA-\u06FF])(?=[0-9\u06F0-\u06F9A-Z])|(?<=[0-9\u06F0-\u06F9A-Z])(?=[\u0620-\u063F\u0641-\u064A\u066E-\u06D3\u06FA-\u06FF])/gi;

export const scriptSpace: Rule = {
  id: 'script-space',
  severity: 'warning',
  message: 'No space between a Persian word and a number or Latin word.',
  persian: 'میان واژهٔ فارسی و عدد یا واژهٔ لاتین فاصله نیامده است.',
  characters: /[0-9\u06F0-\u06F9A-Z]/i,
  find(text) {
    const edits: Edit[] = [];
    for (const { index: at } of text.matchAll(borders)) {
      const wants = isPersianLetter(text.charCodeAt(at))
        ? isWordBehind(text, at)
        : isWordBefore(text, at);
      if (wants) edits.push({ start: at, end: at, replacement: ' ' });
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
