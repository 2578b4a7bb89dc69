import type { Calendar } from './day-number.js';

/** A year of two digits is one of 1320–1419 or, in the Gregorian calendar, of 1940–2039. */
export function fullYear(value: number, calendar: Calendar): number | null {
  if (value >= 100) return value;
  if (calendar === 'jalali') return value < 20 ? 1400 + value : 1300 + value;
  if (calendar === 'gregorian') return value < 40 ? 2000 + value : 1900 + value;
  return null;
}
