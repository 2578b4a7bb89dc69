import type { Words } from '../words.js';
import { daysOf, isoDate, isoDays } from './calendar.js';
import { dateSpan } from './date-span.js';
import { calendarWords, dateWords } from './date-words.js';
import type { Calendar } from './day-number.js';
import { fullYear } from './full-year.js';
import { numberWord } from './number-words.js';
import { numericValue } from './parse-number.js';
import type { QuantitySpan } from './quantity-span.js';

/** «سال ۱۳۹۸», «سال‌های ۱۳۹۰ تا ۱۳۹۵», «بهار ۱۳۹۷», «ابتدای سال ۹۸», «۲۰۱۹ میلادی». */
export function yearDate(words: Words, first: number, limit: number): QuantitySpan | null {
  let at = first;
  const isEdge = dateWords.match(words, at, at + 1)?.kind === 'edge';
  if (isEdge) at += 1;
  const isSeason = dateWords.match(words, at, at + 1)?.kind === 'season';
  const season = isSeason ? words.key(at) : null;
  if (isSeason) at += 1;
  const key = words.key(at);
  const hasWord = key === 'سال' || key === 'سالهای';
  if (hasWord) at += 1;
  const from = yearNumber(words, at, limit, hasWord);
  if (from === null || (!hasWord && !isSeason && !from.isNamed)) return null;
  let { end } = from;
  let iso = from.year === null || isEdge ? null : isoOf(from.calendar, from.year, season);
  const joint = words.key(end);
  if (key === 'سالهای' && (joint === 'تا' || joint === 'و' || joint === 'الی')) {
    const to = yearNumber(words, end + 1, limit, true);
    iso = to === null || isEdge ? null : yearsBetween(from, to);
    if (to !== null) ({ end } = to);
  }
  return dateSpan(first, end, iso, 0.9);
}

const seasons: readonly string[] = ['بهار', 'تابستان', 'پاییز', 'زمستان'];

/** A year, or a season of a Persian one; a season of another may be of any part of the world. */
function isoOf(calendar: Calendar, year: number, season: string | null): string | null {
  if (season === null) return isoDate({ calendar, year, month: null, day: null });
  const index = seasons.indexOf(season);
  if (index < 0 || calendar !== 'jalali') return null;
  const first = daysOf({ calendar, year, month: 3 * index + 1, day: null });
  const last = daysOf({ calendar, year, month: 3 * index + 3, day: null });
  return first && last && isoDays({ first: first.first, last: last.last });
}

/** «سال‌های ۱۳۹۰ تا ۱۳۹۵»: from the first day of the one to the last of the other. */
function yearsBetween(
  from: { year: number | null; calendar: Calendar },
  to: { year: number | null; calendar: Calendar },
): string | null {
  if (from.year === null || to.year === null || to.year < from.year) return null;
  if (from.calendar !== to.calendar) return null;
  if (from.calendar === 'gregorian') return `${from.year}/${to.year}`;
  const first = daysOf({ calendar: from.calendar, year: from.year, month: null, day: null });
  const last = daysOf({ calendar: to.calendar, year: to.year, month: null, day: null });
  return first && last && isoDays({ first: first.first, last: last.last });
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
  // «هر سال ۸۰ هزار نفر»: the number counts something.
  if (numberWord(words.key(at + 1))?.kind === 'scale') return null;
  const named = calendarWords.match(words, at + 1, limit);
  if (value < 1000 && !hasWord) return null;
  const calendar = named?.kind ?? calendarOfYear(value);
  const end = named?.end ?? at + 1;
  return { year: fullYear(value, calendar), calendar, end, isNamed: named !== null };
}

function calendarOfYear(value: number): Calendar {
  return value >= 1700 ? 'gregorian' : 'jalali';
}
