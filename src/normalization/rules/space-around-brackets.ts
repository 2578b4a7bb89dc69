import { CharacterClass, classOf } from '../../text/characters.js';
import type { Edit } from '../../text/edit.js';
import { bracketPairs } from '../bracket-pairs.js';
import { codeAt, isEnding, isPersianLetter } from '../persian-words.js';
import type { Rule } from '../rule.js';

const candidates = /[^\s([«][([«]|[)\]»][^\s)\]»]/;

/** So much in round brackets belongs to the word before: علی(ع), زمان(عج), کتاب(ها). */
const longestNote = 3;

/** The numbers of footnotes. */
const footnotes = /^[\d\u06F0-\u06F9\s.,،–-]*$/;

const guillemet = 0xab;
const square = 0x5b;

export const spaceAroundBrackets: Rule = {
  id: 'space-around-brackets',
  severity: 'warning',
  message: 'No space between a word and brackets or guillemets.',
  persian: 'میان واژه و کمانک یا گیومه فاصله نیامده است.',
  characters: /[)\]»]/,
  readsWholeLine: true,
  find(line, { scripts, protectedRanges }) {
    const edits: Edit[] = [];
    if (!candidates.test(line) || !scripts.isPersianLine) return edits;
    for (const { open, close } of bracketPairs(line, protectedRanges)) {
      if (!hasProse(line, open, close)) continue;
      if (wantsSpaceBefore(line, open)) edits.push({ start: open, end: open, replacement: ' ' });
      if (wantsSpaceBehind(line, close)) {
        edits.push({ start: close + 1, end: close + 1, replacement: ' ' });
      }
    }
    edits.sort((a, b) => a.start - b.start);
    return edits.filter(({ start }, i) => edits[i - 1]?.start !== start); // «…»(…) wants one
  },
};

/** Notes and footnote marks ([۱۲، ۱۴]) stand close to their word; what is longer is prose. */
function hasProse(text: string, open: number, close: number): boolean {
  if (text.charCodeAt(open) === guillemet) return true;
  if (close - open - 1 <= longestNote) return false;
  const inside = text.slice(open + 1, Math.min(close, open + 41));
  return text.charCodeAt(open) !== square || !footnotes.test(inside);
}

function wantsSpaceBefore(text: string, open: number): boolean {
  const previous = codeAt(text, open - 1);
  const { mark, closing } = CharacterClass;
  if (isPersianLetter(previous)) return true;
  if (text.charCodeAt(open) === square) return false; // «](», «][»
  return (classOf(previous) & (mark | closing)) !== 0 && previous !== 0x5d;
}

function wantsSpaceBehind(text: string, close: number): boolean {
  const next = codeAt(text, close + 1);
  if (next === guillemet) return true;
  return isPersianLetter(next) && !isEnding(text, close + 1);
}
