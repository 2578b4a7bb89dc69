import { joinsNext } from '../../text/characters.js';
import { baseBefore, codeAt, isPersianLetter } from '../persian-words.js';
import { replaceEach } from '../replace-each.js';
import type { Rule } from '../rule.js';

const zwnj = /\u200C/g;

export const zwnjNonjoining: Rule = {
  id: 'zwnj-nonjoining',
  severity: 'info',
  message: 'ZWNJ behind a letter that does not join.',
  persian: 'نیم‌فاصله پس از حرفی آمده است که به حرف بعدی نمی‌چسبد.',
  characters: /\u200C/,
  find: (text) =>
    replaceEach(text, zwnj, (_, offset) => {
      const before = baseBefore(text, offset);
      const isSuperfluous =
        isPersianLetter(before) && !joinsNext(before) && isPersianLetter(codeAt(text, offset + 1));
      return isSuperfluous ? '' : null;
    }),
};
