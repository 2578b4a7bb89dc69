import type { Edit } from '../../text/edit.js';
import { isPersianLetter } from '../persian-words.js';
import type { Rule } from '../rule.js';

const runs = /([\u0620-\u063A\u0641-\u064A\u066E-\u06D3])\1{2,}/g;

/** A word with longer runs than these is a cry, and none that could be looked up. */
const longestWord = 60;

export const repeatedLetter: Rule = {
  id: 'repeated-letter',
  severity: 'info',
  message: 'Letter repeated to draw a word out.',
  persian: 'حرفی برای کشیدن واژه تکرار شده است.',
  isOptional: true,
  characters: /[\u0620-\u063A\u0641-\u064A\u066E-\u06D3]/,
  find(text, { attests }) {
    const edits: Edit[] = [];
    if (attests === null) return edits;
    let done = 0;
    for (const { index } of text.matchAll(runs)) {
      if (index < done) continue;
      let start = index;
      let end = index;
      while (start > done && isPersianLetter(text.charCodeAt(start - 1))) start--;
      while (end < text.length && isPersianLetter(text.charCodeAt(end))) end++;
      done = end;
      const word = text.slice(start, end);
      const replacement = word.length > longestWord ? null : withoutRuns(word, attests);
      if (replacement !== null) edits.push({ start, end, replacement });
    }
    return edits;
  },
};

/** The word with each run as one letter, or as two, whichever there is: سلاممم, مدددد. */
function withoutRuns(word: string, attests: (word: string) => boolean): string | null {
  for (const kept of ['$1', '$1$1']) {
    const shorter = word.replace(runs, kept);
    if (shorter.length > 2 && attests(shorter)) return shorter;
  }
  return null;
}
