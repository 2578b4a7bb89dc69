/** The calendars that news date by: the Persian solar, the Gregorian and the lunar one of Islam. */
export type Calendar = 'jalali' | 'gregorian' | 'hijri';

/** A day, a month (`day` null) or a year (`month` null too) of a calendar; months count from 1. */
export interface CalendarDate {
  readonly calendar: Calendar;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** The Julian day number of 1 January 1970. */
const unixEpoch = 2440588;

const millisecondsOfDay = 86_400_000;

/**
 * ISO 8601 of a date: the day as `2019-05-23`, a Gregorian month or year as `2019-05` and `2019`,
 * a month or year of another calendar as the interval of its first and last day.
 *
 * @returns null where the calendar has no such date
 */
export function isoDate({ calendar, year, month, day }: CalendarDate): string | null {
  if (year < 1 || (month !== null && (month < 1 || month > 12))) return null;
  if (month !== null && day !== null) {
    return day >= 1 && day <= monthLength(calendar, year, month)
      ? isoDay(dayNumber(calendar, year, month, day))
      : null;
  }
  if (calendar === 'gregorian') {
    const digits = String(year).padStart(4, '0');
    return month === null ? digits : `${digits}-${String(month).padStart(2, '0')}`;
  }
  const first = dayNumber(calendar, year, month ?? 1, 1);
  const next =
    month === null ? dayNumber(calendar, year + 1, 1, 1) : monthAfter(calendar, year, month);
  return `${isoDay(first)}/${isoDay(next - 1)}`;
}

/**
 * The Julian day number of a date.
 *
 * * Jalali: the 33-year cycle of eight leap years, as ICU computes it; right against the
 *   astronomical calendar for 1178–1502 and beyond any date in news.
 * * Hijri: the tabular civil calendar with leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of
 *   thirty; the month as sighted in a country may begin a day or two apart from it.
 *
 * @see E. M. Reingold, N. Dershowitz, Calendrical Calculations
 * @see ICU, persncal.cpp
 */
function dayNumber(calendar: Calendar, year: number, month: number, day: number): number {
  switch (calendar) {
    case 'jalali': {
      const leapDays = Math.floor((8 * year + 21) / 33);
      const before = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
      return 1948319 + 365 * (year - 1) + leapDays + before + day;
    }
    case 'hijri': {
      const leapDays = Math.floor((3 + 11 * year) / 30);
      return 1948439 + 354 * (year - 1) + leapDays + Math.ceil(29.5 * (month - 1)) + day;
    }
    case 'gregorian':
      return Math.round(Date.UTC(year, month - 1, day) / millisecondsOfDay) + unixEpoch;
  }
}

function monthLength(calendar: Calendar, year: number, month: number): number {
  return monthAfter(calendar, year, month) - dayNumber(calendar, year, month, 1);
}

function monthAfter(calendar: Calendar, year: number, month: number): number {
  return month === 12
    ? dayNumber(calendar, year + 1, 1, 1)
    : dayNumber(calendar, year, month + 1, 1);
}

function isoDay(day: number): string {
  return new Date((day - unixEpoch) * millisecondsOfDay).toISOString().slice(0, 10);
}
