import { codeAt, isPersianLetter } from '../persian-words.js';
import { replaceEach } from '../replace-each.js';
import type { Rule, RuleContext } from '../rule.js';

/** Marks of other scripts and widths that stand for Persian ones. */
const persian: Readonly<Record<string, string>> = {
  '\u201A': '،', // low quotation mark, as old Windows keyboards gave it for a comma
  '\u066B': '،', // decimal separator between words
  '\u066C': '،', // thousands separator, likewise
  '\u2E41': '،',
  '\u3001': '،',
  '\uFE50': '،',
  '\uFF0C': '،',
  '\u2E35': '؛',
  '\uFE54': '؛',
  '\uFF1B': '؛',
  '\u2E2E': '؟',
  '\uFE56': '؟',
  '\uFF1F': '؟',
  '\u06D4': '.', // Urdu full stop
  '\uFE52': '.',
  '\uFF0E': '.',
  '\uFE55': ':',
  '\uFF1A': ':',
  '\uFE57': '!',
  '\uFF01': '!',
  '\uFF08': '(',
  '\uFF09': ')',
  '\u300A': '«',
  '\u300B': '»',
  '\u226A': '«',
  '\u226B': '»',
};

const lookalikes =
  /[\u066B\u066C\u06D4\u201A\u226A\u226B\u2E2E\u2E35\u2E41\u3001\u300A\u300B\uFE50\uFE52\uFE54-\uFE57\uFF01\uFF08\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F]/g;

export const punctuationLookalike: Rule = {
  id: 'punctuation-lookalike',
  severity: 'warning',
  message: 'Punctuation mark of another script that looks like a Persian one.',
  persian: 'نشانه‌ای از خطی دیگر که به نشانهٔ فارسی می‌ماند به جای آن آمده است.',
  characters: new RegExp(lookalikes.source),
  find: (text, context) =>
    replaceEach(text, lookalikes, (mark, offset) =>
      isMeant(text, mark, offset, context) ? (persian[mark] ?? null) : null,
    ),
};

/** A comma follows a Persian word; the others may stand anywhere in a Persian line. */
function isMeant(text: string, mark: string, offset: number, { scripts }: RuleContext): boolean {
  const isComma = mark === '\u201A' || mark === '\u066B' || mark === '\u066C';
  if (isComma) return isPersianLetter(codeAt(text, offset - 1));
  return scripts.isPersianLine && scripts.before(offset + 1) !== 'foreign';
}
