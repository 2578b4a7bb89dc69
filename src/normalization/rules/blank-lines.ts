import type { Edit } from '../../text/edit.js';
import type { TextRule } from '../rule.js';

/** Three blank lines or more: two are enough to part anything. */
const breaks = /(?:\r?\n){4,}/g;

export const blankLines: TextRule = {
  id: 'blank-lines',
  severity: 'info',
  message: 'Three or more blank lines in a row.',
  persian: 'سه سطر خالی یا بیشتر پشت سر هم آمده است.',
  findInText(text) {
    const edits: Edit[] = [];
    for (const { 0: found, index } of text.matchAll(breaks)) {
      const end = index + found.length;
      const kept = found.startsWith('\r') ? '\r\n\r\n\r\n' : '\n\n\n';
      const start = index + kept.length;
      if (found.startsWith(kept)) edits.push({ start, end, replacement: '' });
      else edits.push({ start: index, end, replacement: kept });
    }
    return edits;
  },
};
