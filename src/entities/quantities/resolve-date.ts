import { dateOfDay, daysOf, isoDays, monthLength, type Days } from './calendar.js';
import { dayNumber } from './day-number.js';
import type { DateUnit, RelativeDate, Side } from './relative-date.js';

/**
 * A relative date as ISO 8601.
 *
 * @param anchor the day of the article, as a Julian day number
 * @returns a day, or the interval of a first and a last day; null where there is no such date
 */
export function resolveDate(date: RelativeDate, anchor: number): string | null {
  const days = daysFrom(date, anchor);
  return days === null ? null : isoDays(days);
}

function daysFrom(date: RelativeDate, anchor: number): Days | null {
  switch (date.kind) {
    case 'day':
      return single(anchor + date.offset);
    case 'unit':
      return unitDays(date.unit, date.offset, anchor);
    case 'span': {
      const other = moved(anchor, date.unit, date.count * date.direction);
      return date.direction < 0 ? { first: other, last: anchor } : { first: anchor, last: other };
    }
    case 'weekday':
      return single(weekdayFrom(date, anchor));
    case 'month':
      return monthDays(date, anchor);
  }
}

function single(day: number): Days {
  return { first: day, last: day };
}

/** From 0 for Saturday; the Julian day number 0 was a Monday. */
function weekdayOf(day: number): number {
  return (day + 2) % 7;
}

function unitDays(unit: DateUnit, offset: number, anchor: number): Days | null {
  if (unit === 'day') return single(anchor + offset);
  if (unit === 'week') {
    const first = anchor - weekdayOf(anchor) + 7 * offset;
    return { first, last: first + 6 };
  }
  const { year, month } = dateOfDay('jalali', anchor);
  if (unit === 'year')
    return daysOf({ calendar: 'jalali', year: year + offset, month: null, day: null });
  const months = year * 12 + month - 1 + offset;
  return daysOf({
    calendar: 'jalali',
    year: Math.floor(months / 12),
    month: (months % 12) + 1,
    day: null,
  });
}

/** The same day so many units on; the last of a month that is shorter. */
function moved(anchor: number, unit: DateUnit, count: number): number {
  if (unit === 'day') return anchor + count;
  if (unit === 'week') return anchor + 7 * count;
  const { year, month, day } = dateOfDay('jalali', anchor);
  const months = year * 12 + month - 1 + (unit === 'year' ? 12 * count : count);
  const target = { year: Math.floor(months / 12), month: (months % 12) + 1 };
  const length = monthLength('jalali', target.year, target.month);
  return dayNumber('jalali', target.year, target.month, Math.min(day, length));
}

function weekdayFrom(
  { weekday, week, side }: Extract<RelativeDate, { kind: 'weekday' }>,
  anchor: number,
): number {
  if (week !== null) return anchor - weekdayOf(anchor) + 7 * week + weekday;
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  switch (side) {
    case 'next':
      return anchor + ahead;
    case 'after':
      return anchor + (ahead === 0 ? 7 : ahead);
    case 'last':
      return anchor + (ahead === 0 ? 0 : ahead - 7);
    case 'before':
      return anchor + ahead - 7;
  }
}

function monthDays(date: Extract<RelativeDate, { kind: 'month' }>, anchor: number): Days | null {
  const { calendar, month, day, lastDay, year: offset, side } = date;
  const { year: now } = dateOfDay(calendar, anchor);
  const within = (year: number): Days | null => {
    const days = daysOf({ calendar, year, month, day });
    if (days === null || lastDay === null) return days;
    const last = daysOf({ calendar, year, month, day: lastDay });
    return last && { first: days.first, last: last.last };
  };
  if (offset !== null) return within(now + offset);
  const years = isBack(side) ? [now, now - 1] : [now, now + 1];
  const candidates = [...years.map(within)].filter((days) => days !== null);
  return candidates.find((days) => fits(days, anchor, side)) ?? null;
}

function isBack(side: Side): boolean {
  return side === 'last' || side === 'before';
}

function fits({ first, last }: Days, anchor: number, side: Side): boolean {
  switch (side) {
    case 'last':
      return first <= anchor;
    case 'before':
      return last < anchor;
    case 'next':
      return last >= anchor;
    case 'after':
      return first > anchor;
  }
}
