import type { Edit } from '../../text/edit.js';
import { codeAt, isPersianWordPart } from '../persian-words.js';
import type { Rule } from '../rule.js';

/** The older spellings of the ending ‌ای behind a silent heh, with hamza or with two yehs. */
const endings = /(?<=[\u0620-\u06CC]ه)(?:\u200C?ئی|\u200Cیی)/g;

export const oldIndefinite: Rule = {
  id: 'old-indefinite',
  severity: 'warning',
  message: 'Older spelling of the ending ای behind a silent heh.',
  persian: 'پسوند «ای» پس از های بیان حرکت به شیوهٔ قدیم (ئی، یی) نوشته شده است.',
  characters: /[ئ\u200C]/,
  find(text) {
    const edits: Edit[] = [];
    for (const { 0: found, index: start } of text.matchAll(endings)) {
      const end = start + found.length;
      if (!isPersianWordPart(codeAt(text, end)))
        edits.push({ start, end, replacement: '\u200Cای' });
    }
    return edits;
  },
};
