import type { Edit } from '../../text/edit.js';
import type { Rule } from '../rule.js';

const repeated = /\u200C{2,}/g;

export const zwnjRepeated: Rule = {
  id: 'zwnj-repeated',
  severity: 'error',
  message: 'More than one ZWNJ in a row.',
  persian: 'چند نیم‌فاصله پشت سر هم آمده است.',
  characters: /\u200C/,
  find: (text): Edit[] =>
    Array.from(text.matchAll(repeated), ({ 0: found, index: start }) => ({
      start,
      end: start + found.length,
      replacement: '\u200C',
    })),
};
