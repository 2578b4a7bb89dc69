import { Code } from '../../text/characters.js';
import { isVocalized } from '../is-vocalized.js';
import { baseBefore, codeAt, isPersianLetter } from '../persian-words.js';
import { replaceEach } from '../replace-each.js';
import type { Rule } from '../rule.js';

const tehMarbutas = /[ةۃ]/g;

export const tehMarbuta: Rule = {
  id: 'teh-marbuta',
  severity: 'warning',
  message: 'Arabic teh marbuta instead of the Persian spelling.',
  persian: 'تای گرد عربی به جای نگارش فارسی (ه یا ت) آمده است.',
  characters: /[ةۃ]/,
  find: (text, { options }) =>
    options.tehMarbuta === 'keep'
      ? []
      : replaceEach(text, tehMarbutas, (_, offset) => {
          if (isVocalized(text, offset)) return null;
          const next = codeAt(text, offset + 1);
          if (options.tehMarbuta === 'persian') {
            if (beginsArticle(text, offset + 1)) return null;
            // Behind alef Persian hears and writes a te: زکات, حیات.
            if (baseBefore(text, offset) === 0x0627) return 'ت';
          }
          // Teh marbuta does not join; heh does, and needs a ZWNJ to look the same.
          return isPersianLetter(next) ? 'ه\u200C' : 'ه';
        }),
};

/** Arabic compounds keep their teh marbuta: دایرة‌المعارف, لیلة القدر. */
function beginsArticle(text: string, offset: number): boolean {
  let start = offset;
  while (text.charCodeAt(start) === Code.space || text.charCodeAt(start) === Code.zwnj) start++;
  return text.startsWith('ال', start) && isPersianLetter(codeAt(text, start + 2));
}
