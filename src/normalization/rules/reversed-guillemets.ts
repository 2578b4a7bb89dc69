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
  readsWholeLine: true,
  find(line, { protectedRanges }) {
    const first = line.indexOf('»');
    if (line.indexOf('«') < first || protectedRanges.touches(0, line.length)) return [];
    return reversed(line);
  },
};

/** The turned guillemets of a line on which every » opens and every « closes. */
function reversed(line: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: mark, index: at } of line.matchAll(guillemets)) {
    const opens = edits.length % 2 === 0;
    if (mark !== (opens ? '»' : '«')) return [];
    const inner = codeAt(line, opens ? at + 1 : at - 1);
    const outer = codeAt(line, opens ? at - 1 : at + 1);
    const isOuter = isSpace(outer) || (!opens && '.،؛:!؟)'.includes(String.fromCharCode(outer)));
    if (isSpace(inner) || !isOuter || (opens && !isPersianLetter(inner))) return [];
    edits.push({ start: at, end: at + 1, replacement: opens ? '«' : '»' });
  }
  return edits.length % 2 === 0 ? edits : [];
}
