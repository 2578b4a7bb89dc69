import { isDigit } from '../text/characters.js';

/** Marks that stand inside a number whatever follows: decimals, dates, times, ranges, 1+5, 10×10. */
const joins = './:\u066B-\u2013+\u00D7\u066C';
/** Marks that stand inside a number only before a group of three digits. */
const groups = ',\u060C';

/**
 * The end of the number that begins with the digit at `start`: digits with separators inside
 * (۱۲٬۵۰۰, 9,000, ۳/۵, 1398/3/2, 17:30, 10-15).
 */
export function scanNumberToken(text: string, start: number, end: number): number {
  let groupStart = start;
  let i = start + 1;
  while (i < end) {
    if (isDigit(text.charCodeAt(i))) {
      i++;
      continue;
    }
    if (i + 1 >= end || !isDigit(text.charCodeAt(i + 1))) break;
    const mark = text.charAt(i);
    if (!joins.includes(mark) && !(groups.includes(mark) && isGroup(text, groupStart, i, end)))
      break;
    groupStart = i + 1;
    i += 2;
  }
  return i;
}

/** At most three digits before the mark at `mark`, exactly three behind it. */
function isGroup(text: string, start: number, mark: number, end: number): boolean {
  if (mark - start > 3 || mark + 3 >= end) return false;
  for (let i = mark + 1; i <= mark + 3; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return mark + 4 >= end || !isDigit(text.charCodeAt(mark + 4));
}
