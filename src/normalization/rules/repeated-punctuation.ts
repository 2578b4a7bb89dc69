import type { Edit } from '../../text/edit.js';
import { codeAt } from '../persian-words.js';
import type { Rule } from '../rule.js';

/** Runs of one mark, runs of ! and ؟, and two full stops. */
const repeated = /[!؟]{2,}|،(?: ?،)+|؛(?: ?؛)+|\.\.(?<![.…/\\]\.\.)(?![.…/\\\w])/g;

export const repeatedPunctuation: Rule = {
  id: 'repeated-punctuation',
  severity: 'warning',
  message: 'Punctuation mark is repeated.',
  persian: 'نشانهٔ سجاوندی تکرار شده است.',
  characters: /[!؟،؛.]/,
  find(text, { scripts }) {
    const edits: Edit[] = [];
    for (const { 0: found, index: start } of text.matchAll(repeated)) {
      const end = start + found.length;
      const replacement = found === '..' ? fullStop(text, start, end) : single(found);
      if (replacement !== found && scripts.isPersianLine) {
        edits.push({ start, end, replacement });
      }
    }
    return edits;
  },
};

/** «!!!» is «!», «؟!؟!» is «؟!»: each mark once, in the order in which they came first. */
function single(run: string): string {
  const first = run.charAt(0);
  if (first !== '!' && first !== '؟') return first;
  const other = first === '!' ? '؟' : '!';
  return run.includes(other) ? first + other : first;
}

/** Behind «و» two dots are an ellipsis, at the end of a line or quotation one too many. */
function fullStop(text: string, start: number, end: number): string {
  const beforeSpace = text.charAt(start - 1) === ' ' ? start - 1 : start;
  const word = text.slice(Math.max(0, beforeSpace - 2), beforeSpace);
  if (word === ' و' || word === 'و') return '...';
  const closes = end === text.length || '»)"'.includes(String.fromCharCode(codeAt(text, end)));
  return closes && start > 0 && beforeSpace === start ? '.' : '..';
}
