import { replaceEach } from '../replace-each.js';
import type { Rule } from '../rule.js';

const forms = /[\uFB50-\uFDFF\uFE70-\uFEFC]/g;

/** Signs of their own, not letters in disguise: ﷺ, ﷻ, ﷼ and ﷽. */
const signs = '\uFDFA\uFDFB\uFDFC\uFDFD';

export const presentationForm: Rule = {
  id: 'presentation-form',
  severity: 'error',
  message: 'Presentation form or ligature instead of the letters themselves.',
  persian: 'به جای خود حروف، شکل نمایشی یا حرف چسبانِ آماده آمده است.',
  characters: /[\uFB50-\uFDFF\uFE70-\uFEFC]/,
  find: (text) =>
    replaceEach(text, forms, (character) => {
      if (signs.includes(character)) return null;
      const letters = character.normalize('NFKC');
      // A lone diacritic is decomposed into a carrier (space or kashida) and itself.
      return letters === character ? null : letters.replace(/[ \u0640](?=\p{M})/gu, '');
    }),
};
