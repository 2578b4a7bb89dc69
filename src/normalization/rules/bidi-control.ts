import { digitValue, isLatinLetter, isLetter, isSpace } from '../../text/characters.js';
import type { Edit } from '../../text/edit.js';
import { codeAt } from '../persian-words.js';
import type { Rule, RuleContext } from '../rule.js';

const controls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const leftToRightMark = 0x200e;
const popEmbedding = 0x202c;
const popIsolate = 0x2069;

export const bidiControl: Rule = {
  id: 'bidi-control',
  severity: 'warning',
  message: 'Direction control that changes nothing.',
  persian: 'نویسهٔ کنترل جهت در این‌جا اثری ندارد.',
  characters: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
  readsWholeLine: true,
  find(text, context) {
    const edits: Edit[] = [];
    const useful = usefulEmbeddings(text);
    controls.lastIndex = 0;
    while (controls.test(text)) {
      const start = controls.lastIndex - 1;
      const code = text.charCodeAt(start);
      const keeps = isMark(code) ? isUsefulMark(text, start, code, context) : useful.has(start);
      if (!keeps) edits.push({ start, end: start + 1, replacement: '' });
    }
    return edits;
  },
};

/**
 * A mark is useful where it gives a direction to neutral characters or digits that they have not
 * of their own: RLM between Latin text and the end of its line (AFC.‏), LRM behind the signs of a
 * Latin word (C++‎) and before or behind a number with a sign (‎−۵).
 */
function isUsefulMark(text: string, at: number, code: number, { scripts }: RuleContext): boolean {
  const previous = codeAt(text, at - 1);
  const next = codeAt(text, at + 1);
  if (isMark(previous) || isLetter(next)) return false;
  if (code === leftToRightMark) {
    if (isSignOrDigit(next) && !isLetter(previous)) return true;
    if (isSignOrDigit(previous) && !isSpace(next)) return true;
    return !isLetter(previous) && !isSpace(previous) && scripts.before(at) === 'foreign';
  }
  return isLatinLetter(previous) || (!isLetter(previous) && scripts.before(at) === 'foreign')
    ? scripts.after(at + 1) !== 'persian'
    : false;
}

/** Pairs around left-to-right text that begins or ends with a sign or digit: ⁦+98 21⁩. */
function usefulEmbeddings(text: string): Set<number> {
  const useful = new Set<number>();
  const open: number[] = [];
  for (const { 0: control, index } of text.matchAll(controls)) {
    const code = control.charCodeAt(0);
    if (isMark(code)) continue;
    const last = open.at(-1);
    if (code !== popEmbedding && code !== popIsolate) open.push(index);
    else if (last !== undefined) {
      open.pop();
      const opener = text.charCodeAt(last);
      const matches = opener >= 0x2066 === (code === popIsolate);
      const leftToRight = opener !== 0x202b && opener !== 0x202e && opener !== 0x2067;
      const first = codeAt(text, last + 1);
      const final = codeAt(text, index - 1);
      const hasSigns = isSignOrDigit(first) || (isSignOrDigit(final) && !isLetter(first));
      if (matches && leftToRight && (hasSigns || (isLatinLetter(first) && !isLetter(final)))) {
        useful.add(last).add(index);
      }
    }
  }
  return useful;
}

function isMark(code: number): boolean {
  return code === leftToRightMark || code === 0x200f || code === 0x061c;
}

function isSignOrDigit(code: number): boolean {
  return digitValue(code) !== -1 || '+-−±%٪'.includes(String.fromCharCode(code));
}
