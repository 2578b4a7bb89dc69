import type { Edit } from '../../text/edit.js';
import type { Rule } from '../rule.js';

/**
 * Two or three hyphens; a hyphen or a kashida with a space on either side; a kashida between digits.
 * The marks of a list or a rule at the beginning of a line, options of commands (--help), arrows and
 * differences of numbers are something else.
 */
const dashes =
  /(?<=[^\s<!-] ?)---?(?![>A-Z-])|(?<=[^\s\d\u06F0-\u06F9-] )[-\u0640](?= [^\s>-])|(?<=[\d\u06F0-\u06F9] )\u0640(?= )|(?<=[\d\u06F0-\u06F9])\u0640(?=[\d\u06F0-\u06F9])/gi;

const en = '–';
const em = '—';

export const dash: Rule = {
  id: 'dash',
  severity: 'info',
  message: 'Hyphens or a kashida where a dash is meant.',
  persian: 'به جای خط فاصله (–) خط تیرهٔ کوتاه یا کشیده آمده است.',
  isOptional: true,
  characters: /[-\u0640]/,
  find(line, { scripts }) {
    const edits: Edit[] = [];
    for (const { 0: found, index: start } of line.matchAll(dashes)) {
      const end = start + found.length;
      const besideLatin = scripts.before(start) === 'foreign' || scripts.after(end) === 'foreign';
      if (besideLatin || !scripts.isPersianLine) continue;
      edits.push({ start, end, replacement: found.length === 3 ? em : en });
    }
    return edits;
  },
};
