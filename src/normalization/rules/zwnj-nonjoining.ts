import { joinsNext } from '../../text/characters.js';
import {
  baseBefore,
  codeAt,
  isEndingWord,
  isPersianLetter,
  lettersAfter,
  lettersBefore,
  wordAfter,
  wordBefore,
} from '../persian-words.js';
import { replaceEach } from '../replace-each.js';
import type { Rule } from '../rule.js';

const zwnj = /\u200C/g;

/** Shorter pieces are no words: what parts them is a slip of the keyboard. */
const shortestLeft = 2;
const shortestRight = 3;

/**
 * Whether a ZWNJ stands between the words of a compound (ضد‌استبدادی), where it tells readers and
 * programs of two words. Whether the news write it as one (مدیرعامل) the spacing restorer knows.
 */
function partsWords(text: string, offset: number): boolean {
  const left = wordBefore(text, offset).split('\u200C').at(-1) ?? '';
  const right = wordAfter(text, offset + 1).split('\u200C')[0] ?? '';
  return (
    lettersBefore(left, left.length, shortestLeft) === shortestLeft &&
    lettersAfter(right, 0, shortestRight) === shortestRight &&
    !isEndingWord(right)
  );
}

export const zwnjNonjoining: Rule = {
  id: 'zwnj-nonjoining',
  severity: 'info',
  message: 'ZWNJ behind a letter that does not join.',
  persian: 'نیم‌فاصله پس از حرفی آمده است که به حرف بعدی نمی‌چسبد.',
  characters: /\u200C/,
  find: (text) =>
    replaceEach(text, zwnj, (_, offset) => {
      const before = baseBefore(text, offset);
      const isSuperfluous =
        isPersianLetter(before) && !joinsNext(before) && isPersianLetter(codeAt(text, offset + 1));
      return isSuperfluous && !partsWords(text, offset) ? '' : null;
    }),
};
