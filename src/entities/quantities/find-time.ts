import { digitValue } from '../../text/characters.js';
import type { Words } from '../words.js';
import { dateWords } from './date-words.js';
import { findDate } from './find-date.js';
import { parseNumber } from './parse-number.js';
import type { QuantitySpan } from './quantity-span.js';
import type { RelativeDate } from './relative-date.js';
import { relativeDateAt } from './relative-date-at.js';

/** Parts of the day in which the clock of twelve hours is behind noon. */
const afterNoon: ReadonlySet<string> = new Set(['بعدازظهر', 'عصر', 'غروب', 'شب', 'شامگاه']);

/** The time of day that begins at token `first`, if one does: «ساعت ۱۷:۳۰», «ساعت ۹ صبح», «صبح امروز». */
export function findTime(words: Words, first: number, limit: number): QuantitySpan | null {
  return clockTime(words, first, limit) ?? partOfDay(words, first, limit);
}

function time(
  first: number,
  end: number,
  iso: string | null,
  relative: RelativeDate | null = null,
): QuantitySpan {
  const value = iso === null ? null : { iso };
  return { first, end, type: 'TIM', value, relative, confidence: 0.9 };
}

/** Parts of the day that make a clock time of a bare number: «۸ صبح», but «۳ شب» may be three nights. */
const clockParts: ReadonlySet<string> = new Set(['صبح', 'بامداد', 'ظهر', 'عصر', 'بعدازظهر']);

function clockTime(words: Words, first: number, limit: number): QuantitySpan | null {
  const hasWord = words.key(first) === 'ساعت';
  const from = clockAt(words, hasWord ? first + 1 : first, limit, hasWord);
  if (from === null) return null;
  const joint = words.key(from.end);
  const isRange = hasWord && (joint === 'تا' || joint === 'الی');
  const at = words.key(from.end + 1) === 'ساعت' ? from.end + 2 : from.end + 1;
  const to = isRange ? clockAt(words, at, limit, true) : null;
  if (to === null) return time(first, from.end, isoTime(from.clock));
  return time(first, to.end, `${isoTime(from.clock)}/${isoTime(to.clock)}`);
}

/** A clock time without «ساعت»: «۱۷:۳۰», «۹ صبح», «هفت و نیم عصر». */
function clockAt(
  words: Words,
  at: number,
  limit: number,
  hasWord: boolean,
): { clock: Clock; end: number } | null {
  const token = words.tokens[at];
  if (token === undefined || at >= limit) return null;
  let clock = token.kind === 'number' ? clockOf(token.text) : null;
  let end = at + 1;
  const isBare = clock === null;
  if (isBare) {
    const hour = parseNumber(words, at, limit);
    if (hour === null || hour.value > 24 || hour.value < 0 || hour.isFraction) return null;
    if (hour.value * 2 !== Math.floor(hour.value * 2)) return null;
    const isHalf = !Number.isInteger(hour.value);
    clock = { hour: Math.floor(hour.value), minute: isHalf ? 30 : 0 };
    ({ end } = hour);
    const minute = words.key(end) === 'و' ? parseNumber(words, end + 1, limit) : null;
    if (minute !== null && minute.value < 60 && words.key(minute.end) === 'دقیقه') {
      clock = { hour: clock.hour, minute: minute.value };
      end = minute.end + 1;
    }
  }
  const part = dateWords.match(words, end, limit);
  const name = part?.kind === 'part' ? words.phrase(end, part.end) : '';
  if (isBare && !hasWord && !clockParts.has(name)) return null;
  if (clock === null) return null;
  if (part?.kind !== 'part') return { clock, end };
  const isAfternoon = afterNoon.has(name) && clock.hour < 12;
  const isMidnight = (name === 'شب' || name === 'بامداد') && clock.hour === 12;
  const hour = isMidnight ? 0 : isAfternoon ? clock.hour + 12 : clock.hour;
  return { clock: { ...clock, hour }, end: part.end };
}

function isoTime({ hour, minute }: Clock): string {
  return `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/** «17:30», «۹:۰۵»; null for what is no time of day. */
function clockOf(text: string): Clock | null {
  const colon = text.indexOf(':');
  if (colon < 1 || colon > 2 || text.length !== colon + 3) return null;
  let hour = 0;
  for (let i = 0; i < colon; i++) hour = hour * 10 + digitValue(text.charCodeAt(i));
  const tens = digitValue(text.charCodeAt(colon + 1));
  const units = digitValue(text.charCodeAt(colon + 2));
  const minute = tens * 10 + units;
  if (tens < 0 || units < 0 || hour > 24 || minute > 59) return null;
  return { hour, minute };
}

/** Days that a word of the evening tells too. */
const evenings: Readonly<Record<string, number>> = { امشب: 0, دیشب: -1, پریشب: -2, فرداشب: 1 };

/** «صبح امروز», «عصر روز دوشنبه», «امشب»: the value is the day. */
function partOfDay(words: Words, first: number, limit: number): QuantitySpan | null {
  const part = dateWords.match(words, first, limit);
  if (part?.kind === 'tonight') {
    const offset = evenings[words.phrase(first, part.end)];
    return time(first, part.end, null, offset === undefined ? null : { kind: 'day', offset });
  }
  if (part?.kind === 'day' || part?.kind === 'weekday') {
    const behind = dateWords.match(words, part.end, limit);
    if (behind?.kind !== 'part') return null;
    const day = relativeDateAt(words, first, limit);
    return time(first, behind.end, null, day?.relative ?? null);
  }
  if (part?.kind !== 'part') return null;
  const day = findDate(words, part.end, limit);
  return day && time(first, day.end, day.value?.iso ?? null, day.relative);
}
