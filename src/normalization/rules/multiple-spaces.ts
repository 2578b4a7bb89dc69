import type { Edit } from '../../text/edit.js';
import type { Rule } from '../rule.js';

const runs = /[ \t]{2,}/g;

export const multipleSpaces: Rule = {
  id: 'multiple-spaces',
  severity: 'warning',
  message: 'More than one space in a row.',
  persian: 'چند فاصله پشت سر هم آمده است.',
  characters: / /,
  find(text) {
    const edits: Edit[] = [];
    for (const { 0: found, index: start } of text.matchAll(runs)) {
      const end = start + found.length;
      // At the edge of a line other rules decide.
      if (start === 0 || end === text.length) continue;
      edits.push({ start, end, replacement: ' ' });
    }
    return edits;
  },
};
