import type { Edit } from '../../text/edit.js';
import type { Rule } from '../rule.js';

/** Three dots or more, with or without spaces between them, and ellipses with more behind them. */
const dots = /\.{3,}|\.(?: \.){2,}|…[…. ]*[….]/g;
const characters = /…+/g;

/** So many dots are a leader or a rule across the page. */
const leader = 10;

export const ellipsis: Rule = {
  id: 'ellipsis',
  severity: 'info',
  message: 'Ellipsis is not written in the chosen way.',
  persian: 'سه‌نقطه به شیوهٔ برگزیده نوشته نشده است.',
  characters: /[.…]/,
  find(text, { options, scripts }) {
    const edits: Edit[] = [];
    if (options.ellipsis === 'keep') return edits;
    const toDots = options.ellipsis === 'dots';
    for (const { 0: found, index: start } of text.matchAll(toDots ? characters : dots)) {
      const end = start + found.length;
      if (found.length >= leader) continue;
      if (scripts.before(start) === 'foreign' && scripts.after(end) !== 'persian') continue;
      if (scripts.isPersianLine) edits.push({ start, end, replacement: toDots ? '...' : '…' });
    }
    return edits;
  },
};
