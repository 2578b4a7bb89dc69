import type { Edit } from '../../text/edit.js';
import { isVocalized } from '../is-vocalized.js';
import { codeAt, isPersianLetter, isPersianWordPart } from '../persian-words.js';
import type { Rule } from '../rule.js';

/**
 * Alef with hamza or wasla at the beginning of a word, where Persian writes plain alef, and yeh
 * with a hamza typed over it. Inside words hamza is Persian: رأی, مؤثر, مسئول, مبدأ, سوء.
 */
const wrong = /[أإٱ]|ی\u0654/g;

/**
 * An article before hamza, and particles that Arabic cannot do without: the line quotes Arabic. The
 * letters of the script are told one by one, since `\p{L}` takes milliseconds to compile.
 */
const arabic =
  /ال[أإ]|(?<![\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06fa-\u06ff])(?:إل[ىیيا]|إذا|إنما|أن|إن|أنه|أو)(?![\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06fa-\u06ff])/;

export const hamza: Rule = {
  id: 'hamza',
  severity: 'warning',
  message: 'Hamza that Persian does not write, or does not write so.',
  persian: 'همزه‌ای آمده است که در فارسی نوشته نمی‌شود یا چنین نوشته نمی‌شود.',
  characters: /[\u0654أإٱ]/,
  readsWholeLine: true,
  find(text) {
    const edits: Edit[] = [];
    const isArabic = arabic.test(text);
    for (const { 0: found, index: start } of text.matchAll(wrong)) {
      const end = start + found.length;
      if (found.length === 2) edits.push({ start, end, replacement: 'ئ' });
      else if (
        !isArabic &&
        !isPersianWordPart(codeAt(text, start - 1)) &&
        isPersianLetter(codeAt(text, end)) &&
        !isVocalized(text, start)
      ) {
        edits.push({ start, end, replacement: 'ا' });
      }
    }
    return edits;
  },
};
