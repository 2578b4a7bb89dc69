import { replaceEach } from '../replace-each.js';
import type { Rule } from '../rule.js';

const arabic = /[كڪ]/g;

export const arabicKaf: Rule = {
  id: 'arabic-kaf',
  severity: 'error',
  message: 'Arabic kaf instead of the Persian one.',
  persian: 'کاف عربی به جای کاف فارسی آمده است.',
  characters: /[كڪ]/,
  find: (text) => replaceEach(text, arabic, () => 'ک'),
};
