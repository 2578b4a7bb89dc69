import { CharacterClass, classOf } from '../../text/characters.js';
import { compose } from '../../text/compose.js';
import type { Edit } from '../../text/edit.js';
import type { Rule } from '../rule.js';

/** What may compose with the character before it: marks, and vowels and finals of Hangul. */
const clusters = /[^\p{M}\u1160-\u11FF][\p{M}\u1160-\u11FF]*|[\p{M}\u1160-\u11FF]+/gu;

export const unicodeNfc: Rule = {
  id: 'unicode-nfc',
  severity: 'info',
  message: 'Letter and mark are not in the composed form (Unicode NFC).',
  persian: 'حرف و نشانه‌اش به شکل ترکیبی یونیکد (NFC) نوشته نشده‌اند.',
  characters: {
    test: (text) => {
      for (let i = 0; i < text.length; i++) if (mayCompose(text.charCodeAt(i))) return true;
      return text !== text.normalize('NFC');
    },
  },
  find(text) {
    const edits: Edit[] = [];
    if (text === compose(text)) return edits;
    let start = 0;
    while (start < text.length) {
      const newline = text.indexOf('\n', start);
      const end = newline === -1 ? text.length : newline + 1;
      const line = text.slice(start, end);
      if (line !== compose(line)) {
        for (const { 0: cluster, index } of line.matchAll(clusters)) {
          const replacement = compose(cluster);
          if (replacement === cluster) continue;
          const from = start + index;
          edits.push({ start: from, end: from + cluster.length, replacement });
        }
      }
      start = end;
    }
    return edits;
  },
};

function mayCompose(code: number): boolean {
  return (
    (classOf(code) & CharacterClass.mark) !== 0 ||
    (code >= 0x1160 && code <= 0x11ff) ||
    (code >= 0xd800 && code <= 0xdfff)
  );
}
