import { CharacterClass, classOf, digitValue, isDigit } from '../../text/characters.js';
import type { Edit } from '../../text/edit.js';
import { codeAt, isPersianLetter } from '../persian-words.js';
import type { Rule } from '../rule.js';

const marks = / [،؛:!؟.٪]/g;

export const spaceBeforePunctuation: Rule = {
  id: 'space-before-punctuation',
  severity: 'warning',
  message: 'Space before a punctuation mark.',
  persian: 'پیش از نشانهٔ سجاوندی فاصله آمده است.',
  characters: /[،؛:!؟.٪]/,
  find(text, { scripts }) {
    const edits: Edit[] = [];
    marks.lastIndex = 0;
    while (marks.test(text)) {
      const end = marks.lastIndex - 1;
      let start = end - 1;
      while (text.charCodeAt(start - 1) === 0x20) start--;
      if (isSuperfluous(text, start, end) && scripts.isPersianLine) {
        edits.push({ start, end, replacement: '' });
      }
    }
    return edits;
  },
};

/** Whether the spaces `[start, end)` before the mark at `end` should go. */
function isSuperfluous(text: string, start: number, end: number): boolean {
  const previous = codeAt(text, start - 1);
  if (start === 0) return false;
  const { letter, mark, digit, closing } = CharacterClass;
  const endsWord = (classOf(previous) & (letter | mark | digit | closing)) !== 0;
  if (!endsWord && !'؟!٪%"'.includes(String.fromCharCode(previous))) return false;
  const next = codeAt(text, end + 1);
  switch (text.charAt(end)) {
    case '.': // .NET, .۵ and dots with spaces between them
      return next === 0x20
        ? text.charCodeAt(end + 2) !== 0x2e
        : isPersianLetter(next) ||
            end + 1 === text.length ||
            '»)]"'.includes(String.fromCharCode(next));
    case ':': // smileys, «::», and the colon of a ratio or table
      return !')(:|-D/'.includes(String.fromCharCode(next)) && !isRatio(text, previous, end);
    case '!': // «!=» and the mark of a Markdown image
      return next !== 0x3d && next !== 0x5b;
    case '٪':
      return isDigit(previous);
    default:
      return true;
  }
}

function isRatio(text: string, previous: number, colon: number): boolean {
  const next = codeAt(text, colon + 1) === 0x20 ? codeAt(text, colon + 2) : codeAt(text, colon + 1);
  return digitValue(previous) !== -1 && digitValue(next) !== -1;
}
