/** The calendars that news date by: the Persian solar, the Gregorian and the lunar one of Islam. */
export type Calendar = 'jalali' | 'gregorian' | 'hijri';

/**
 * Leap years by which the Persian calendar breaks the 33-year cycle: there the equinox falls behind
 * noon of Tehran's meridian, so that the year after is the leap year.
 */
const lateLeapYears: readonly number[] = [1502, 1601];

/**
 * The Julian day number of a date.
 *
 * * Jalali: the cycle of eight leap years in 33, with the two exceptions that make it agree with the
 *   astronomical calendar (the first day is that whose true noon at 52.5° E follows the equinox) for all
 *   of 1178–1633; beyond, the cycle goes on. The 2820-year cycle is not that calendar.
 * * Hijri: the tabular civil calendar with leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of
 *   thirty; a month as sighted or as Umm al-Qura has it may begin up to two days apart from it.
 *
 * @param month from 1
 * @param day from 1; a day behind the month's last is one of the next month
 * @see K. M. Borkowski, The Persian calendar for 3000 years, Earth, Moon and Planets 74 (1996)
 * @see E. M. Reingold, N. Dershowitz, Calendrical Calculations
 */
export function dayNumber(calendar: Calendar, year: number, month: number, day: number): number {
  switch (calendar) {
    case 'jalali': {
      const before = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
      const late = lateLeapYears.includes(year - 1) ? 1 : 0;
      return 1948319 + 365 * (year - 1) + Math.floor((8 * year + 21) / 33) - late + before + day;
    }
    case 'hijri': {
      const leapDays = Math.floor((3 + 11 * year) / 30);
      return 1948439 + 354 * (year - 1) + leapDays + Math.ceil(29.5 * (month - 1)) + day;
    }
    case 'gregorian': {
      // Years from March, so that the leap day is the last of its year.
      const from = month > 2 ? year : year - 1;
      const leapDays = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
      const before = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
      return 1721119 + 365 * from + leapDays + before + day;
    }
  }
}
