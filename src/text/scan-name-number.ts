import { isArabicLetter, isDigit } from './characters.js';

/** What is counted or measured: a number before one of these belongs to the Persian sentence. */
const counted =
  ' هزار میلیون میلیارد تریلیون درصد دلار یورو ریال تومان نفر تن کیلو کیلوگرم متر کیلومتر بار سال ماه روز ساعت دقیقه عدد دستگاه مورد کشور شرکت ';

const longestWord = 10;

/** The end of the digits that begin at `start`, with decimal and thousands marks inside. */
export function scanDigits(text: string, start: number): number {
  let i = start;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (!isDigit(code)) {
      const isMark = (code === 0x2e || code === 0x2c) && i > start;
      if (!isMark || !isDigit(text.charCodeAt(i + 1))) break;
    }
    i++;
  }
  return i;
}

/**
 * Whether the number `[start, end)` behind a Latin word is part of the name (Windows 10), and not a
 * count of what follows (BP 20 میلیون): ASCII digits, and no percent sign or counted noun behind it.
 */
export function isNameNumber(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) !== 0x20 || text.charCodeAt(start) > 0x7f) return false;
  const next = text.charAt(end) === ' ' ? end + 1 : end;
  if ('%٪'.includes(text.charAt(next)) && next < text.length) return false;
  if (next === end) return !isArabicLetter(text.charCodeAt(end));
  let last = next;
  while (last - next <= longestWord && isArabicLetter(text.charCodeAt(last))) last++;
  return last === next || !counted.includes(` ${text.slice(next, last)} `);
}
