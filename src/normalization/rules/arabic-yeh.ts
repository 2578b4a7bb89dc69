import { replaceEach } from '../replace-each.js';
import type { Rule } from '../rule.js';

const arabic = /[يى]/g;

export const arabicYeh: Rule = {
  id: 'arabic-yeh',
  severity: 'error',
  message: 'Arabic yeh instead of the Persian one.',
  persian: 'یای عربی به جای یای فارسی آمده است.',
  characters: /[يى]/,
  find: (text) => replaceEach(text, arabic, () => 'ی'),
};
