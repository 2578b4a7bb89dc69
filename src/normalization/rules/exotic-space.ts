import { replaceEach } from '../replace-each.js';
import type { Rule } from '../rule.js';

const exotic = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

export const exoticSpace: Rule = {
  id: 'exotic-space',
  severity: 'warning',
  message: 'No-break, thin or other special space, or a tab, instead of a plain space.',
  persian: 'به جای فاصلهٔ ساده، فاصلهٔ نشکن، باریک یا ویژهٔ دیگری یا جهش (tab) آمده است.',
  characters: /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/,
  find(line) {
    const indent = /^\t*/.exec(line)?.[0].length ?? 0;
    return replaceEach(line, exotic, (_, offset) => (offset < indent ? null : ' '));
  },
};
