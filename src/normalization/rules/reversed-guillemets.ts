import type { Edit } from '../../text/edit.js';
import { codeAt, isPersianLetter } from '../persian-words.js';
import { isSpace } from '../../text/characters.js';
import type { Rule } from '../rule.js';

const guillemets = /[«»]/g;

export const reversedGuillemets: Rule = {
  id: 'reversed-guillemets',
  severity: 'warning',
  message: 'Guillemets are the wrong way round.',
  persian: 'گیومه‌ها برعکس باز و بسته شده‌اند.',
  characters: /»/,
  find(text, { protectedRanges }) {
    const edits: Edit[] = [];
    for (let first = text.indexOf('»'); first !== -1;) {
      const start = text.lastIndexOf('\n', first) + 1;
      const newline = text.indexOf('\n', first);
      const end = newline === -1 ? text.length : newline;
      const opened = text.indexOf('«', start);
      if (opened > first && !protectedRanges.touches(start, end)) {
        edits.push(...reversed(text, start, end));
      }
      first = text.indexOf('»', end);
    }
    return edits;
  },
};

/** The turned guillemets of a line on which every » opens and every « closes. */
function reversed(text: string, start: number, end: number): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: mark, index } of text.slice(start, end).matchAll(guillemets)) {
    const at = start + index;
    const opens = edits.length % 2 === 0;
    if (mark !== (opens ? '»' : '«')) return [];
    const inner = codeAt(text, opens ? at + 1 : at - 1);
    const outer = codeAt(text, opens ? at - 1 : at + 1);
    const isOuter =
      at === start || isSpace(outer) || (!opens && '.،؛:!؟)'.includes(String.fromCharCode(outer)));
    if (isSpace(inner) || !isOuter || (opens && !isPersianLetter(inner))) return [];
    edits.push({ start: at, end: at + 1, replacement: opens ? '«' : '»' });
  }
  return edits.length % 2 === 0 ? edits : [];
}
