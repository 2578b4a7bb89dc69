import type { Words } from '../words.js';
import { calendarWords, dateWords, weekdays } from './date-words.js';
import { decadeDays } from './decade-days.js';
import { parseNumber } from './parse-number.js';
import type { QuantitySpan } from './quantity-span.js';
import type { DateUnit, RelativeDate } from './relative-date.js';
import { speaksOfPast } from './speaks-of-past.js';

/** Days that are told by a word. */
const days: Readonly<Record<string, RelativeDate>> = {
  امروز: { kind: 'day', offset: 0 },
  دیروز: { kind: 'day', offset: -1 },
  پریروز: { kind: 'day', offset: -2 },
  فردا: { kind: 'day', offset: 1 },
  پسفردا: { kind: 'day', offset: 2 },
  امسال: { kind: 'unit', unit: 'year', offset: 0 },
  پارسال: { kind: 'unit', unit: 'year', offset: -1 },
  پیرارسال: { kind: 'unit', unit: 'year', offset: -2 },
};

const units: Readonly<Record<string, DateUnit>> = {
  روز: 'day',
  شب: 'day',
  هفته: 'week',
  ماه: 'month',
  سال: 'year',
};

/** Where a word puts a unit; «بعد» and «قبلی» tell from another day than the article's. */
const offsets: Readonly<Record<string, number>> = {
  گذشته: -1,
  پیش: -1,
  قبل: -1,
  جاری: 0,
  کنونی: 0,
  آینده: 1,
  آتی: 1,
  پیشرو: 1,
};

/** «چند روز گذشته», «هر هفته گذشته»: of no known number. */
const vague: ReadonlySet<string> = new Set(['چند', 'چندین', 'هر']);

/** «امام جمعه», «نماز جمعه»: an office and a prayer, no day. */
const notDayAfter: ReadonlySet<string> = new Set([
  'امام',
  'امامان',
  'ایمه',
  'خطیب',
  'نماز',
  'خطبههای',
]);

/** «سال گذشته», «سه ماه اخیر», «روز دوشنبه», «امروز سه‌شنبه», «دهه ۷۰», «پایان سال جاری». */
export function relativeDateAt(words: Words, first: number, limit: number): QuantitySpan | null {
  let at = first;
  const opening = dateWords.match(words, at, limit);
  if (opening?.kind === 'day') {
    const behind = dateWords.match(words, opening.end, limit);
    const end = behind?.kind === 'weekday' ? behind.end : opening.end;
    return span(first, end, days[words.phrase(first, opening.end)] ?? null);
  }
  const isEdge = opening?.kind === 'edge';
  if (opening !== null && isEdge) at = opening.end;
  const weekday = weekdayAt(words, at, limit);
  if (weekday !== null) return { ...weekday, first };
  const count = at === first ? parseNumber(words, at, limit) : null;
  const unit = dateWords.match(words, count?.end ?? at, limit);
  if (unit?.kind !== 'unit') return null;
  const name = words.phrase(count?.end ?? at, unit.end);
  const deictic = dateWords.match(words, unit.end, limit);
  if (deictic?.kind === 'deictic') {
    const word = words.phrase(unit.end, deictic.end);
    const isVague = isEdge || vague.has(words.key(first - 1));
    const date = isVague ? null : unitDate(units[name], count?.value ?? null, word);
    return { ...span(first, deictic.end, date), confidence: 0.85 };
  }
  return count === null && name === 'دهه' ? decadeAt(words, first, unit.end, limit, isEdge) : null;
}

function span(first: number, end: number, relative: RelativeDate | null): QuantitySpan {
  return { first, end, type: 'DAT', value: null, relative, confidence: 0.9 };
}

function unitDate(
  unit: DateUnit | undefined,
  count: number | null,
  word: string,
): RelativeDate | null {
  if (unit === undefined || (count !== null && !Number.isInteger(count))) return null;
  if (word === 'اخیر') return { kind: 'span', unit, count: count ?? 1, direction: -1 };
  const offset = Object.hasOwn(offsets, word) ? offsets[word] : undefined;
  if (offset === undefined) return null;
  if (count === null) return { kind: 'unit', unit, offset };
  // «سه روز پیش» is a day, «سه روز گذشته» are three.
  if (word === 'پیش' || word === 'قبل') return { kind: 'unit', unit, offset: -count };
  if (offset === 0) return null;
  return { kind: 'span', unit, count, direction: offset < 0 ? -1 : 1 };
}

/** «روز دوشنبه», «دوشنبه هفته گذشته», «دوشنبه آینده». */
function weekdayAt(words: Words, first: number, limit: number): QuantitySpan | null {
  const at = words.key(first) === 'روز' ? first + 1 : first;
  const found = dateWords.match(words, at, limit);
  if (found?.kind !== 'weekday' || notDayAfter.has(words.key(first - 1))) return null;
  const weekday = weekdays.indexOf(words.phrase(at, found.end));
  const isWeek = words.key(found.end) === 'هفته';
  const behind = isWeek ? found.end + 1 : found.end;
  const deictic = dateWords.match(words, behind, limit);
  const isTold = deictic?.kind === 'deictic';
  const end = isTold ? deictic.end : found.end;
  const word = isTold ? words.phrase(behind, end) : '';
  const offset = Object.hasOwn(offsets, word) ? (offsets[word] ?? null) : null;
  if (weekday < 0 || (isTold && offset === null)) return span(first, end, null);
  const base = { kind: 'weekday', weekday, week: isWeek ? offset : null } as const;
  if (isTold) {
    const side = offset === -1 ? 'before' : offset === 1 ? 'after' : 'last';
    return span(first, end, { ...base, side });
  }
  return span(first, end, { ...base, side: speaksOfPast(words, end, limit) ? 'last' : 'next' });
}

/** «دهه ۶۰», «دهه ۱۹۸۰», «دهه ۸۰ میلادی»: ten years; without a calendar they are Persian ones. */
function decadeAt(
  words: Words,
  first: number,
  at: number,
  limit: number,
  isEdge: boolean,
): QuantitySpan | null {
  const number = parseNumber(words, at, limit);
  if (number === null || !Number.isInteger(number.value)) return null;
  const named = calendarWords.match(words, number.end, limit);
  const iso = isEdge ? null : decadeDays(number.value, named?.kind ?? null);
  if (iso === null && !number.digits) return null;
  const value = iso === null ? null : { iso };
  return { ...span(first, named?.end ?? number.end, null), value };
}
