import type { Words } from '../words.js';
import { isoDate, type Calendar } from './calendar.js';
import { calendarWords, dateWords, monthOf, type Month } from './date-words.js';
import { numericDate } from './numeric-date.js';
import { numericValue, parseNumber, parseOrdinal } from './parse-number.js';
import type { QuantitySpan } from './quantity-span.js';

/** The date that begins at token `first`, if one does. */
export function findDate(words: Words, first: number, limit: number): QuantitySpan | null {
  return (
    absoluteDate(words, first, limit) ??
    yearDate(words, first, limit) ??
    relativeDate(words, first, limit) ??
    namedDay(words, first, limit)
  );
}

function date(first: number, end: number, iso: string | null, confidence = 0.9): QuantitySpan {
  return { first, end, type: 'DAT', value: iso === null ? null : { iso }, confidence };
}

/** «[روز] [دوشنبه] دوم خرداد [ماه] [سال] ۱۳۹۸», «بهمن‌ماه سال ۹۹», «۲۷ تا ۳۰ بهمن», «۹۸/۳/۲». */
function absoluteDate(words: Words, first: number, limit: number): QuantitySpan | null {
  let at = first;
  if (words.key(at) === 'روز') at += 1;
  const weekday = dateWords.match(words, at, limit);
  if (weekday?.kind === 'weekday') {
    at = weekday.end;
    if (words.isComma(at) || words.key(at) === 'مورخ') at += 1;
  }
  const token = words.tokens[at];
  const numeric = token?.kind === 'number' && at < limit ? numericDate(token.text) : null;
  if (numeric !== null) return date(first, at + 1, isoDate(numeric), 0.95);

  const day = dayOfMonth(words, at, limit);
  const month = monthAt(words, day?.end ?? at, limit, day !== null);
  if (month === null) return null;
  const year = yearAt(words, month.end, limit, month.calendar);
  if (day === null && year === null && !month.isMarked) return null;
  let { end } = year ?? month;
  let iso: string | null = null;
  if (year?.year !== undefined) {
    const from = { calendar: year.calendar, year: year.year, month: month.month };
    iso = isoDate({ ...from, day: day?.first ?? null });
    if (day?.last !== undefined) {
      const last = isoDate({ ...from, day: day.last });
      iso = iso !== null && last !== null ? `${iso}/${last}` : null;
    }
  } else if (year === null) {
    const deictic = dateWords.match(words, end, limit);
    if (deictic?.kind === 'deictic' && month.isMarked) ({ end } = deictic);
    else if (words.key(end) === 'امسال' || words.key(end) === 'پارسال') end += 1;
  }
  return date(first, end, iso, year === null ? 0.85 : 0.95);
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

interface Year {
  readonly year?: number;
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
    return { year, calendar: named?.kind ?? calendar, end: named?.end ?? at + 1 };
  }
  if (!hasWord) return null;
  const deictic = dateWords.match(words, at, limit);
  return deictic?.kind === 'deictic' ? { calendar, end: deictic.end } : null;
}

/** «سال ۱۳۹۸», «سال‌های ۱۳۹۰ تا ۱۳۹۵», «بهار ۱۳۹۷», «ابتدای سال ۹۸», «۲۰۱۹ میلادی». */
function yearDate(words: Words, first: number, limit: number): QuantitySpan | null {
  let at = first;
  if (dateWords.match(words, at, at + 1)?.kind === 'edge') at += 1;
  const isSeason = dateWords.match(words, at, at + 1)?.kind === 'season';
  if (isSeason) at += 1;
  const key = words.key(at);
  const hasWord = key === 'سال' || key === 'سالهای';
  if (hasWord) at += 1;
  const from = yearNumber(words, at, limit, hasWord);
  if (from === null || (!hasWord && !isSeason && !from.isNamed)) return null;
  let { end } = from;
  let iso =
    isSeason || from.year === null
      ? null
      : isoDate({ ...from, year: from.year, month: null, day: null });
  const joint = words.key(end);
  if (key === 'سالهای' && (joint === 'تا' || joint === 'و' || joint === 'الی')) {
    const to = yearNumber(words, end + 1, limit, true);
    if (to !== null) ({ end } = to);
    iso = null;
  }
  return date(first, end, iso, 0.9);
}

function yearNumber(
  words: Words,
  at: number,
  limit: number,
  hasWord: boolean,
): { year: number | null; calendar: Calendar; end: number; isNamed: boolean } | null {
  const token = words.tokens[at];
  if (at >= limit || token?.kind !== 'number') return null;
  const value = numericValue(token.text);
  if (value === null || !Number.isInteger(value) || value < 10 || value > 2200) return null;
  const named = calendarWords.match(words, at + 1, limit);
  if (value < 1000 && !hasWord) return null;
  const calendar = named?.kind ?? calendarOfYear(value);
  const end = named?.end ?? at + 1;
  return { year: fullYear(value, calendar), calendar, end, isNamed: named !== null };
}

function calendarOfYear(value: number): Calendar {
  return value >= 1700 ? 'gregorian' : 'jalali';
}

/** A year of two digits is one of 1320–1419 or, in the Gregorian calendar, of 1940–2039. */
function fullYear(value: number, calendar: Calendar): number | null {
  if (value >= 100) return value;
  if (calendar === 'jalali') return value < 20 ? 1400 + value : 1300 + value;
  if (calendar === 'gregorian') return value < 40 ? 2000 + value : 1900 + value;
  return null;
}

/** «سال گذشته», «سه ماه اخیر», «روز دوشنبه», «امروز سه‌شنبه», «دهه ۷۰», «پایان سال جاری». */
function relativeDate(words: Words, first: number, limit: number): QuantitySpan | null {
  let at = first;
  const opening = dateWords.match(words, at, limit);
  if (opening?.kind === 'day') {
    const weekday = dateWords.match(words, opening.end, limit);
    return date(first, weekday?.kind === 'weekday' ? weekday.end : opening.end, null);
  }
  if (opening?.kind === 'edge') at = opening.end;
  const weekday = dateWords.match(words, words.key(at) === 'روز' ? at + 1 : at, limit);
  if (weekday?.kind === 'weekday') return date(first, weekdayEnd(words, weekday.end, limit), null);
  const count = at === first ? parseNumber(words, at, limit) : null;
  const unit = dateWords.match(words, count?.end ?? at, limit);
  if (unit?.kind !== 'unit') return null;
  const deictic = dateWords.match(words, unit.end, limit);
  if (deictic?.kind === 'deictic') return date(first, deictic.end, null, 0.85);
  if (
    count === null &&
    words.key(unit.end - 1) === 'دهه' &&
    words.tokens[unit.end]?.kind === 'number'
  ) {
    const named = calendarWords.match(words, unit.end + 1, limit);
    return date(first, named?.end ?? unit.end + 1, null);
  }
  return null;
}

/** Behind a weekday: «دوشنبه هفته گذشته», «دوشنبه گذشته». */
function weekdayEnd(words: Words, end: number, limit: number): number {
  const at = words.key(end) === 'هفته' ? end + 1 : end;
  const deictic = dateWords.match(words, at, limit);
  return deictic?.kind === 'deictic' ? deictic.end : end;
}

function namedDay(words: Words, first: number, limit: number): QuantitySpan | null {
  const feast = dateWords.match(words, first, limit);
  if (feast?.kind !== 'feast') return null;
  return date(first, feast.end, null, 0.7);
}
