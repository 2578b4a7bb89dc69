import { dayNumber, type Calendar } from './day-number.js';

/** A day, a month (`day` null) or a year (`month` null too) of a calendar; months count from 1. */
export interface CalendarDate {
  readonly calendar: Calendar;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** The first and the last day of something, as Julian day numbers. */
export interface Days {
  readonly first: number;
  readonly last: number;
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
export function isoDate(date: CalendarDate): string | null {
  const days = daysOf(date);
  if (days === null) return null;
  const { calendar, year, month, day } = date;
  if (calendar === 'gregorian' && day === null) {
    const digits = String(year).padStart(4, '0');
    return month === null ? digits : `${digits}-${String(month).padStart(2, '0')}`;
  }
  return isoDays(days);
}

/** The days of a date; null where the calendar has no such date. */
export function daysOf({ calendar, year, month, day }: CalendarDate): Days | null {
  if (year < 1 || (month !== null && (month < 1 || month > 12))) return null;
  if (month === null) {
    return {
      first: dayNumber(calendar, year, 1, 1),
      last: dayNumber(calendar, year + 1, 1, 1) - 1,
    };
  }
  const first = dayNumber(calendar, year, month, 1);
  const last = first + monthLength(calendar, year, month) - 1;
  if (day === null) return { first, last };
  const number = first + day - 1;
  return day >= 1 && number <= last ? { first: number, last: number } : null;
}

/** A day as `2019-05-23`, several as the interval of the first and the last. */
export function isoDays({ first, last }: Days): string {
  return first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`;
}

export function monthLength(calendar: Calendar, year: number, month: number): number {
  const next =
    month === 12 ? dayNumber(calendar, year + 1, 1, 1) : dayNumber(calendar, year, month + 1, 1);
  return next - dayNumber(calendar, year, month, 1);
}

/** The year, month and day of a Julian day number. */
export function dateOfDay(
  calendar: Calendar,
  number: number,
): { year: number; month: number; day: number } {
  const length = calendar === 'hijri' ? 354.367 : 365.2425;
  let year = Math.floor((number - dayNumber(calendar, 1, 1, 1)) / length) + 1;
  while (dayNumber(calendar, year, 1, 1) > number) year -= 1;
  while (dayNumber(calendar, year + 1, 1, 1) <= number) year += 1;
  let month = 1;
  while (month < 12 && dayNumber(calendar, year, month + 1, 1) <= number) month += 1;
  return { year, month, day: number - dayNumber(calendar, year, month, 1) + 1 };
}

/** The Julian day number of `2019-05-23`; null for what is no such day. */
export function dayOfIso(iso: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return daysOf({ calendar: 'gregorian', ...date })?.first ?? null;
}

function isoDay(day: number): string {
  return new Date((day - unixEpoch) * millisecondsOfDay).toISOString().slice(0, 10);
}
