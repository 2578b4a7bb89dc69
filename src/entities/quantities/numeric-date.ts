import { digitValue } from '../../text/characters.js';
import type { CalendarDate } from './calendar.js';

/**
 * A date in digits: year, month and day or the other way round, with /, - or . between them
 * («۱۳۹۸/۰۳/۰۲», «98/3/2», «2019-05-23», «۲۳/۰۵/۲۰۱۹»).
 *
 * @returns null for what cannot be a date
 */
export function numericDate(text: string): CalendarDate | null {
  const parts = splitDigits(text);
  if (parts === null) return null;
  const [a, b, c] = parts;
  if (a.length === 4 || (a.length === 2 && c.length <= 2 && Number(a) > 31)) return dated(a, b, c);
  return c.length === 4 ? dated(c, b, a) : shortYear(a, b, c);
}

/** Of three short numbers, the year stands first in Persian: «۰۰/۳/۲», «۰۱/۱۲/۲۹» only with two digits. */
function shortYear(a: string, b: string, c: string): CalendarDate | null {
  return a.length === 2 && a.startsWith('0') && c.length <= 2 ? dated(a, b, c) : null;
}

function dated(yearDigits: string, monthDigits: string, dayDigits: string): CalendarDate | null {
  const short = Number(yearDigits);
  const year = yearDigits.length === 4 ? short : short < 20 ? 1400 + short : 1300 + short;
  const month = Number(monthDigits);
  const day = Number(dayDigits);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (year >= 1250 && year < 1500) return { calendar: 'jalali', year, month, day };
  if (year >= 1800 && year < 2200) return { calendar: 'gregorian', year, month, day };
  return null;
}

/** The three numbers of a text of digits with one mark, the same twice, between them. */
function splitDigits(text: string): [string, string, string] | null {
  const parts = [''];
  let mark = '';
  for (const character of text) {
    const digit = digitValue(character.charCodeAt(0));
    if (digit >= 0) {
      parts.push(`${parts.pop() ?? ''}${digit}`);
      continue;
    }
    if (!'/-.'.includes(character) || (mark !== '' && mark !== character)) return null;
    mark = character;
    parts.push('');
  }
  const [a = '', b = '', c = ''] = parts;
  return parts.length === 3 && a !== '' && b !== '' && c !== '' ? [a, b, c] : null;
}
