import { digitValue } from '../../text/characters.js';
import type { Words } from '../words.js';
import { dateWords } from './date-words.js';
import { findDate } from './find-date.js';
import { parseNumber } from './parse-number.js';
import type { QuantitySpan } from './quantity-span.js';

/** Parts of the day in which the clock of twelve hours is behind noon. */
const afterNoon: ReadonlySet<string> = new Set(['بعدازظهر', 'عصر', 'غروب', 'شب', 'شامگاه']);

/** The time of day that begins at token `first`, if one does: «ساعت ۱۷:۳۰», «ساعت ۹ صبح», «صبح امروز». */
export function findTime(words: Words, first: number, limit: number): QuantitySpan | null {
  return clockTime(words, first, limit) ?? partOfDay(words, first, limit);
}

function time(first: number, end: number, iso: string | null): QuantitySpan {
  return { first, end, type: 'TIM', value: iso === null ? null : { iso }, confidence: 0.9 };
}

function clockTime(words: Words, first: number, limit: number): QuantitySpan | null {
  const hasWord = words.key(first) === 'ساعت';
  const at = hasWord ? first + 1 : first;
  const token = words.tokens[at];
  if (token === undefined || at >= limit) return null;
  let clock = token.kind === 'number' ? clockOf(token.text) : null;
  let end = at + 1;
  if (clock === null && hasWord) {
    const hour = parseNumber(words, at, limit);
    if (hour === null || hour.value > 24) return null;
    const isHalf = !Number.isInteger(hour.value);
    clock = { hour: Math.floor(hour.value), minute: isHalf ? 30 : 0 };
    ({ end } = hour);
    const minute = words.key(end) === 'و' ? parseNumber(words, end + 1, limit) : null;
    if (minute !== null && minute.value < 60 && words.key(minute.end) === 'دقیقه') {
      clock = { hour: clock.hour, minute: minute.value };
      end = minute.end + 1;
    }
  }
  if (clock === null) return null;
  const part = dateWords.match(words, end, limit);
  if (part?.kind === 'part') {
    const isAfternoon = afterNoon.has(words.phrase(end, part.end)) && clock.hour < 12;
    if (isAfternoon) clock = { ...clock, hour: clock.hour + 12 };
    ({ end } = part);
  }
  const { hour, minute } = clock;
  return time(first, end, `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
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

/** «صبح امروز», «عصر روز دوشنبه», «امشب». */
function partOfDay(words: Words, first: number, limit: number): QuantitySpan | null {
  const part = dateWords.match(words, first, limit);
  if (part?.kind === 'tonight') return time(first, part.end, null);
  if (part?.kind === 'day' || part?.kind === 'weekday') {
    const behind = dateWords.match(words, part.end, limit);
    return behind?.kind === 'part' ? time(first, behind.end, null) : null;
  }
  if (part?.kind !== 'part') return null;
  const day = findDate(words, part.end, limit);
  return day === null ? null : time(first, day.end, null);
}
