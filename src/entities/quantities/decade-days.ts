import { daysOf, isoDays } from './calendar.js';
import type { Calendar } from './day-number.js';

/**
 * The ten years of a decade by its first: «دهه ۶۰» are the Persian years 1360–1369, «دهه ۱۹۸۰» and
 * «دهه ۸۰ میلادی» 1980/1989.
 *
 * @returns null for what is no decade
 */
export function decadeDays(value: number, named: Calendar | null): string | null {
  if (value % 10 !== 0 || value < 0 || named === 'hijri') return null;
  const calendar = named ?? (value >= 1700 ? 'gregorian' : 'jalali');
  const century = calendar === 'jalali' ? (value < 20 ? 1400 : 1300) : value < 40 ? 2000 : 1900;
  const year = value < 100 ? century + value : value;
  if (calendar === 'gregorian') return `${year}/${year + 9}`;
  const first = daysOf({ calendar, year, month: null, day: null });
  const last = daysOf({ calendar, year: year + 9, month: null, day: null });
  return first && last && isoDays({ first: first.first, last: last.last });
}
