import { isDigit, isLatinLetter } from '../../text/characters.js';
import type { Edit } from '../../text/edit.js';
import { codeAt, isPersianLetter } from '../persian-words.js';
import type { Rule } from '../rule.js';

/** The verse of a reference: «(بقره:۲۵۵)». */
const reference = /^[\d\u06F0-\u06F9]+[)–-]/;

/** The mark is asked for first, what stands before it last: that is how an expression finds it fast. */
const marks = /[،؛:!؟](?=[^\s،؛:!؟.…»)\]])|…(?<=[\u0620-\u06CC]…)(?=[\u0620-\u06CC])/g;

export const spaceAfterPunctuation: Rule = {
  id: 'space-after-punctuation',
  severity: 'warning',
  message: 'No space behind a punctuation mark.',
  persian: 'پس از نشانهٔ سجاوندی فاصله نیامده است.',
  characters: /[،؛:!؟…]/,
  find(text, { scripts }) {
    const edits: Edit[] = [];
    for (const { 0: mark, index } of text.matchAll(marks)) {
      const at = index + 1;
      if (wantsSpace(text, mark, at) && scripts.isPersianLine) {
        edits.push({ start: at, end: at, replacement: ' ' });
      }
    }
    return edits;
  },
};

/** Whether a space is missing between `mark` and what begins at `at`. */
function wantsSpace(text: string, mark: string, at: number): boolean {
  const next = codeAt(text, at);
  const previous = codeAt(text, at - 2);
  if (isPersianLetter(next) || next === 0xab) return mark !== ':' || previous !== 0x3a;
  if (next === 0x28) return mark !== ':'; // «:(»
  if (isDigit(next)) {
    return '،؛:'.includes(mark) && isWord(previous) && !reference.test(text.slice(at, at + 12));
  }
  return isLatinLetter(next) && '،؛:'.includes(mark) && isPersianLetter(previous);
}

function isWord(code: number): boolean {
  return isPersianLetter(code) || code === 0xbb || code === 0x29;
}
