import { isDigit } from '../../text/characters.js';
import type { Edit } from '../../text/edit.js';
import {
  codeAt,
  isPersianLetter,
  lettersAfter,
  lettersBefore,
  wordAfter,
  wordBefore,
} from '../persian-words.js';
import type { Rule } from '../rule.js';

const fullStops = /\.(?=[^\s.…»)\]\w])/g;

/** How Persian spells Latin letters: «بی.بی.سی», «آی.تی». */
const letterNames =
  ' ای بی سی دی اف جی اچ آی جی کی ال ام ان او پی کیو آر اس تی یو وی دبلیو ایکس وای زد زی ایکس ';

export const sentenceSpace: Rule = {
  id: 'sentence-space',
  severity: 'warning',
  message: 'No space behind a full stop.',
  persian: 'پس از نقطهٔ پایان جمله فاصله نیامده است.',
  characters: /\./,
  find(text) {
    const edits: Edit[] = [];
    for (const { index } of text.matchAll(fullStops)) {
      const at = index + 1;
      if (endsSentence(text, index) && beginsSentence(text, at) && !isSpelled(text, index)) {
        edits.push({ start: at, end: at, replacement: ' ' });
      }
    }
    return edits;
  },
};

/** Behind a word of two letters or more, a year, or what closes a quotation or bracket. */
function endsSentence(text: string, dot: number): boolean {
  const previous = codeAt(text, dot - 1);
  if (previous === 0xbb || previous === 0x29) return true;
  if (isDigit(previous)) return lettersAfter(text, dot + 1, 3) === 3;
  return lettersBefore(text, dot, 2) === 2;
}

function beginsSentence(text: string, at: number): boolean {
  const next = codeAt(text, at);
  return next === 0xab || (isPersianLetter(next) && lettersAfter(text, at, 2) === 2);
}

/** Both neighbours of the full stop are names of letters. */
function isSpelled(text: string, dot: number): boolean {
  const before = wordBefore(text, dot);
  const after = wordAfter(text, dot + 1);
  return letterNames.includes(` ${before} `) && letterNames.includes(` ${after} `);
}
