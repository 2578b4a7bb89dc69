import type { Edit } from '../../text/edit.js';
import { bracketPairs } from '../bracket-pairs.js';
import { codeAt } from '../persian-words.js';
import type { Rule } from '../rule.js';

const candidates = /[([«] | [)\]»]/;

export const spaceInsideBrackets: Rule = {
  id: 'space-inside-brackets',
  severity: 'warning',
  message: 'Space inside brackets or guillemets, at their edge.',
  persian: 'پس از کمانک یا گیومهٔ باز، یا پیش از بستهٔ آن، فاصله آمده است.',
  characters: /[([«]/,
  readsWholeLine: true,
  find(line, { scripts, protectedRanges }) {
    const edits: Edit[] = [];
    if (!candidates.test(line) || !scripts.isPersianLine) return edits;
    for (const { open, close } of bracketPairs(line, protectedRanges)) {
      if (close - open < 4) continue; // «( )», «[x]»
      let start = open + 1;
      while (codeAt(line, start) === 0x20 && start < close) start++;
      let end = close;
      while (codeAt(line, end - 1) === 0x20 && end > start) end--;
      if (start === close) continue;
      if (start > open + 1) edits.push({ start: open + 1, end: start, replacement: '' });
      if (end < close) edits.push({ start: end, end: close, replacement: '' });
    }
    return edits.sort((a, b) => a.start - b.start);
  },
};
