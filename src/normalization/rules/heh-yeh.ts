import { Code } from '../../text/characters.js';
import type { Edit } from '../../text/edit.js';
import { codeAt, isPersianWordPart } from '../persian-words.js';
import type { Rule } from '../rule.js';

/** ۀ in one character, and heh with a hamza, high hamza or maddah typed behind it. */
const wrongHamza = /[ۀۂ]|ه\u0653|ه\u0621|ه\u0674/g;
const withHamza = /ه\u0654/g;
const withYeh = /ه\u200Cی/g;

const hamza = 'ه\u0654';
const yeh = 'ه\u200Cی';

export const hehYeh: Rule = {
  id: 'heh-yeh',
  severity: 'warning',
  message: 'The ezafe behind a silent heh is not written in the chosen way.',
  persian: 'کسرهٔ اضافه پس از های بیان حرکت به شیوهٔ برگزیده نوشته نشده است.',
  characters: /[\u0653\u0654ۀۂ\u0621\u0674\u200C]/,
  find(text, { options }) {
    const edits: Edit[] = [];
    const target = options.hehYeh === 'yeh' ? yeh : hamza;
    collect(text, wrongHamza, target, edits);
    if (options.hehYeh === 'yeh') collect(text, withHamza, yeh, edits);
    if (options.hehYeh === 'hamza') collect(text, withYeh, hamza, edits);
    return edits.sort((a, b) => a.start - b.start);
  },
};

function collect(text: string, pattern: RegExp, replacement: string, edits: Edit[]): void {
  for (const { 0: found, index: start } of text.matchAll(pattern)) {
    const end = start + found.length;
    const next = codeAt(text, end);
    const endsWord = next !== Code.zwnj && !isPersianWordPart(next);
    // ۀ does not join, heh does: inside a word it needs a ZWNJ to look the same.
    if (endsWord) edits.push({ start, end, replacement });
    else if (found.length === 1) edits.push({ start, end, replacement: `${hamza}\u200C` });
  }
}
