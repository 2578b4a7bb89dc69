import { isDigit, isLetter, isSpace } from '../text/characters.js';
import { endings } from './paragraph-marks.js';

const longestTail = 40;
const shortestCode = 3;

/**
 * Where the end mark («انتهای پیام», «انتهای پیام/ 1234») or the editor's code («۷۳۸۸*۶۱۰۱») begins
 * that stands behind the last full stop of the line `[start, end)`; `end` where none does.
 */
export function findTail(text: string, start: number, end: number): number {
  const from = Math.max(start + 1, end - longestTail);
  for (let i = end - 1; i >= from; i--) {
    if (!isStop(text, i)) continue;
    let behind = i + 1;
    while (behind < end && (isSpace(text.charCodeAt(behind)) || text.charAt(behind) === '/'))
      behind++;
    if (behind === end || !isLetter(text.charCodeAt(i - 1))) return end;
    const isMark = endings.some((ending) => text.startsWith(ending, behind));
    return isMark || isCode(text, behind, end) ? behind : end;
  }
  return end;
}

function isStop(text: string, i: number): boolean {
  const mark = text.charAt(i);
  return mark === '.' || mark === '!' || mark === '؟' || mark === '»';
}

function isCode(text: string, start: number, end: number): boolean {
  if (!isDigit(text.charCodeAt(start)) && text.charAt(start) !== '*') return false;
  let digits = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) return false;
    if (isDigit(code)) digits++;
  }
  return digits >= shortestCode;
}
