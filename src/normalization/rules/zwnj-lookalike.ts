import { Code, joinsNext } from '../../text/characters.js';
import type { Edit } from '../../text/edit.js';
import { baseBefore, codeAt, isPersianLetter } from '../persian-words.js';
import type { Rule } from '../rule.js';

/**
 * Characters that are typed or left by converters where a ZWNJ is meant: soft hyphen, not sign,
 * zero width space, and the direction marks, which broke the joining of letters in old programs.
 */
const lookalikes = /[\u00AC\u00AD\u200B\u200E\u200F\u061C]/g;

const zwnj = '\u200C';
const notSign = 0xac;

export const zwnjLookalike: Rule = {
  id: 'zwnj-lookalike',
  severity: 'error',
  message: 'Another invisible character, or ¬, where a ZWNJ is meant.',
  persian: 'به جای نیم‌فاصله نویسهٔ دیگری (خط تیرهٔ پنهان، ¬، فاصلهٔ بی‌پهنا، نشانهٔ جهت) آمده است.',
  characters: /[\u00AC\u00AD\u200B\u200E\u200F\u061C]/,
  find(text) {
    const edits: Edit[] = [];
    let done = 0; // the end of the last run
    lookalikes.lastIndex = 0;
    while (lookalikes.test(text)) {
      let start = lookalikes.lastIndex - 1;
      let end = start + 1;
      let hasNotSign = text.charCodeAt(start) === notSign;
      while (start > done && isMeantForZwnj(text.charCodeAt(start - 1))) start--;
      while (end < text.length && isMeantForZwnj(text.charCodeAt(end))) {
        hasNotSign ||= text.charCodeAt(end) === notSign;
        end++;
      }
      done = end;
      lookalikes.lastIndex = end;
      const before = baseBefore(text, start);
      if (!isPersianLetter(before)) continue;
      if (isPersianLetter(codeAt(text, end))) {
        edits.push({ start, end, replacement: joinsNext(before) ? zwnj : '' });
      } else if (hasNotSign) edits.push({ start, end, replacement: '' });
    }
    return edits;
  },
};

function isMeantForZwnj(code: number): boolean {
  return (
    code === Code.zwnj ||
    code === notSign ||
    code === 0xad ||
    code === 0x061c ||
    (code >= 0x200b && code <= 0x200f)
  );
}
