import type { Words } from '../words.js';
import { isoDate } from './calendar.js';
import { dateSpan } from './date-span.js';
import { calendarWords, dateWords, monthOf, type Month } from './date-words.js';
import type { Calendar } from './day-number.js';
import { fullYear } from './full-year.js';
import { numericDate } from './numeric-date.js';
import { numericValue, parseNumber, parseOrdinal } from './parse-number.js';
import type { QuantitySpan } from './quantity-span.js';
import type { RelativeDate } from './relative-date.js';
import { speaksOfPast } from './speaks-of-past.js';

/** «[روز] [دوشنبه] دوم خرداد [ماه] [سال] ۱۳۹۸», «بهمن‌ماه سال ۹۹», «۲۷ تا ۳۰ بهمن», «۹۸/۳/۲». */
export function absoluteDate(words: Words, first: number, limit: number): QuantitySpan | null {
  let at = first;
  if (words.key(at) === 'روز') at += 1;
  const weekday = dateWords.match(words, at, limit);
  if (weekday?.kind === 'weekday') {
    at = weekday.end;
    if (words.isComma(at) || words.key(at) === 'مورخ') at += 1;
  }
  const token = words.tokens[at];
  const numeric = token?.kind === 'number' && at < limit ? numericDate(token.text) : null;
  if (numeric !== null) return dateSpan(first, at + 1, isoDate(numeric), 0.95);

  const day = dayOfMonth(words, at, limit);
  const month = monthAt(words, day?.end ?? at, limit, day !== null);
  if (month === null) return null;
  const year = yearAt(words, month.end, limit, month.calendar);
  if (day === null && year === null && !month.isMarked) return null;
  let { end } = year ?? month;
  let iso: string | null = null;
  let offset = year?.offset ?? null;
  if (year?.year !== undefined) {
    const from = { calendar: year.calendar, year: year.year, month: month.month };
    iso = isoDate({ ...from, day: day?.first ?? null });
    if (day?.last !== undefined) {
      const last = isoDate({ ...from, day: day.last });
      iso = iso !== null && last !== null ? `${iso}/${last}` : null;
    }
  } else if (year === null) {
    const deictic = dateWords.match(words, end, limit);
    if (deictic?.kind === 'deictic' && month.isMarked) {
      // «خرداد ماه جاری» is this year's; «خرداد گذشته» may be of any.
      if (words.phrase(end, deictic.end) === 'جاری') offset = 0;
      ({ end } = deictic);
    } else if (words.key(end) === 'امسال' || words.key(end) === 'پارسال') {
      offset = words.key(end) === 'امسال' ? 0 : -1;
      end += 1;
    }
  }
  const isTold = year?.year !== undefined || (year !== null && year.offset === null);
  const relative: RelativeDate | null = isTold
    ? null
    : {
        kind: 'month',
        calendar: month.calendar,
        month: month.month,
        day: day?.first ?? null,
        lastDay: day?.last ?? null,
        year: offset,
        side: speaksOfPast(words, end, limit) ? 'last' : 'next',
      };
  return { ...dateSpan(first, end, iso, year === null ? 0.85 : 0.95), relative };
}

interface DayOfMonth {
  readonly first: number;
  /** The last day of a range. */
  readonly last?: number;
  readonly end: number;
}

/** A day of a month, or days: «دوم», «۲», «۲۷ تا ۳۰», «بیست و یکم». */
function dayOfMonth(words: Words, first: number, limit: number): DayOfMonth | null {
  const day = dayNumber(words, first, limit);
  if (day === null) return null;
  const joint = words.key(day.end);
  if (joint === 'تا' || joint === 'الی' || joint === 'و') {
    const last = dayNumber(words, day.end + 1, limit);
    if (last !== null && last.value > day.value && monthOf(words.key(last.end)) !== null) {
      return { first: day.value, last: last.value, end: last.end };
    }
  }
  return { first: day.value, end: day.end };
}

function dayNumber(
  words: Words,
  first: number,
  limit: number,
): { value: number; end: number } | null {
  if (first >= limit) return null;
  const found = parseOrdinal(words, first, limit) ?? parseNumber(words, first, limit);
  return found !== null && Number.isInteger(found.value) && found.value >= 1 && found.value <= 31
    ? found
    : null;
}

/** A month; names that are words or numbers as well (مهر, صفر, می) need a day or ماه beside them. */
function monthAt(
  words: Words,
  first: number,
  limit: number,
  hasDay: boolean,
): (Month & { end: number }) | null {
  const isBehindWord = words.key(first) === 'ماه';
  const at = isBehindWord ? first + 1 : first;
  const month = at < limit ? monthOf(words.key(at)) : null;
  if (month === null) return null;
  const isBeforeWord = words.key(at + 1) === 'ماه' && at + 1 < limit;
  const isMarked = month.isMarked || isBeforeWord || isBehindWord;
  if (hasDay && words.key(at) === 'می' && words.isVerb(at + 1)) return null;
  return { ...month, isMarked: isMarked || hasDay, end: isBeforeWord ? at + 2 : at + 1 };
}

const yearOffsets: Readonly<Record<string, number>> = { جاری: 0, گذشته: -1, آینده: 1 };

interface Year {
  readonly year?: number;
  /** From the article's year, where that is told: «سال جاری». */
  readonly offset: number | null;
  readonly calendar: Calendar;
  readonly end: number;
}

/**
 * A year behind a month: «۱۳۹۸», «سال ۹۸», «سال جاری»; of two digits, one of this or the last century
 * of the calendar.
 */
function yearAt(words: Words, first: number, limit: number, calendar: Calendar): Year | null {
  const hasWord = words.key(first) === 'سال';
  const at = hasWord ? first + 1 : first;
  if (at >= limit) return null;
  const token = words.tokens[at];
  const value = token?.kind === 'number' ? numericValue(token.text) : null;
  if (
    value !== null &&
    Number.isInteger(value) &&
    (value >= 1000 ? value < 2200 : hasWord || value >= 60)
  ) {
    const year = fullYear(value, calendar);
    if (year === null) return null;
    const named = calendarWords.match(words, at + 1, limit);
    return { year, offset: null, calendar: named?.kind ?? calendar, end: named?.end ?? at + 1 };
  }
  if (!hasWord) return null;
  const deictic = dateWords.match(words, at, limit);
  if (deictic?.kind !== 'deictic') return null;
  const offset = yearOffsets[words.phrase(at, deictic.end)] ?? null;
  return { calendar, offset, end: deictic.end };
}
