import { digitValue, isDigit } from './characters.js';

/**
 * The end of the version (1.2.3) or clock time (17:30, 17:30:45) that begins with the digit at
 * `start`, or `start` where there is none. A number with dots that begins with a year is a date and
 * no version.
 */
export function scanVersionOrTime(text: string, start: number, end = text.length): number {
  const first = digitsEnd(text, start, end);
  const separator = first < end ? text.charCodeAt(first) : 0;
  if (separator === 0x3a) return scanTime(text, start, first, end);
  if (separator !== 0x2e) return start;
  let last = first;
  let dots = 0;
  while (last + 1 < end && text.charCodeAt(last) === 0x2e && isDigit(text.charCodeAt(last + 1))) {
    last = digitsEnd(text, last + 1, end);
    dots++;
  }
  return dots >= 2 && !isYear(text, start, first) ? last : start;
}

function scanTime(text: string, start: number, colon: number, end: number): number {
  if (colon - start > 2 || value(text, start, colon) > 24) return start;
  let last = colon;
  for (let parts = 0; parts < 2 && text.charCodeAt(last) === 0x3a; parts++) {
    const next = digitsEnd(text, last + 1, end);
    if (next !== last + 3 || value(text, last + 1, next) > 59) break;
    last = next;
  }
  return last > colon ? last : start;
}

function isYear(text: string, start: number, end: number): boolean {
  if (end - start !== 4) return false;
  const year = value(text, start, end);
  return (year >= 1200 && year < 1500) || (year >= 1800 && year < 2100);
}

function digitsEnd(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && isDigit(text.charCodeAt(i))) i++;
  return i;
}

function value(text: string, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum = sum * 10 + Math.max(0, digitValue(text.charCodeAt(i)));
  return sum;
}
