import { replaceEach } from '../replace-each.js';
import type { Rule } from '../rule.js';

/** Signs that stand for words, and how a news text spells these. */
const words: Readonly<Record<string, string>> = {
  '\uFDFC': 'ریال',
  '\uFDFA': '(ص)',
  '\uFDFB': 'جل جلاله',
  '\uFDFD': 'بسم الله الرحمن الرحیم',
};

const signs = /[\uFDFA-\uFDFD]/g;

export const wordSign: Rule = {
  id: 'word-sign',
  severity: 'info',
  message: 'Sign instead of the words that it stands for.',
  persian: 'به جای واژه‌ها نشانهٔ آن‌ها (﷼، ﷺ، ﷻ، ﷽) آمده است.',
  isOptional: true,
  characters: /[\uFDFA-\uFDFD]/,
  find: (line) => replaceEach(line, signs, (sign) => words[sign] ?? null),
};
