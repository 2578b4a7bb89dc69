import type { Value } from '../../document.js';
import { boundaryWords } from '../tables/boundary-words.js';
import type { Words } from '../words.js';
import { boundBefore } from './bound-before.js';
import { currencies } from './currencies.js';
import { monthOf } from './date-words.js';
import { numberWord, vagueScales } from './number-words.js';
import { units } from './units.js';
import { parseNumber, type ParsedNumber } from './parse-number.js';
import type { QuantitySpan } from './quantity-span.js';

/** Words of percentages. */
const percent: ReadonlySet<string> = new Set(['درصد', 'درصدی', '٪', '%', 'درصدیاش']);

/** «همت»: a thousand milliard toman. */
const hemmat = 'همت';

/** Nouns whose number stands behind them, so that it counts nothing: ماده ۵, کانال ۲۰, سن ۲۲ سالگی. */
const numbered: ReadonlySet<string> = new Set(
  'ماده بند تبصره اصل کانال شماره منطقه طبقه ردیف گروه پلاک فصل جلد صفحه سن ساعت سال قطعنامه فاز درجه نوع خط کلاس پایه واحد برنامه شبکه بلوک قطعه لیگ دسته اتوبوس پرواز کد برگ'.split(
    ' ',
  ),
);

/** Words behind a number that it does not count: «۲ ـ ۱», «۱۰ تا ۲۰», «یکی از». */
const notCounted: ReadonlySet<string> = new Set(
  'ام مین بار تا و به از در اول دوم گانه محسوب'.split(' '),
);

/**
 * The amount that begins at token `first`, if one does: money, a percentage or a count, with its unit
 * or with what is counted («۹ هزار و ۵۰۰ واحد», «دو میلیون دلار», «۲۰ تا ۳۰ درصد», «یک سوم»).
 */
export function findAmount(words: Words, first: number, limit: number): QuantitySpan | null {
  const number = parseNumber(words, first, limit) ?? vagueNumber(words, first);
  if (number === null) return null;
  const upper = upperBound(words, number, limit);
  const end = upper?.end ?? number.end;
  const valueOf = (unit: string | null, factor = 1): Value => ({
    ...numbers(words, first, number, upper, factor),
    ...(unit === null ? {} : { unit }),
    ...boundBefore(words, first),
  });
  const amount = (type: 'MON' | 'PCT' | 'QTY', to: number, value: Value, confidence: number) =>
    ({ first, end: to, type, value, relative: null, confidence }) as const;

  if (end < limit && percent.has(words.key(end))) {
    return amount('PCT', end + 1, valueOf('%'), 0.95);
  }
  const currency = currencies.match(words, end, limit);
  if (currency) return amount('MON', currency.end, valueOf(currency.kind), 0.95);
  if (end < limit && words.key(end) === hemmat) {
    return amount('MON', end + 1, valueOf('IRT', 1e12), 0.9);
  }
  if (number.isFraction && upper === null) {
    // «یک چهارم نهایی» is a round of a cup.
    return words.key(end) === 'نهایی' ? null : amount('QTY', end, valueOf(null), 0.8);
  }
  if (!isCounted(words, first, number, end, limit)) return null;
  const unit = units.match(words, end, limit);
  const value = valueOf(unit === null ? words.lemma(end) : unit.kind);
  return amount('QTY', unit?.end ?? end + 1, value, unit ? 0.9 : 0.75);
}

/** A number, or the least and the most of a range; nothing where the text has no number (هزاران نفر). */
function numbers(
  words: Words,
  first: number,
  { value, end }: ParsedNumber,
  upper: ParsedNumber | null,
  factor: number,
): Value {
  if (Number.isNaN(value)) return {};
  if (upper === null) return { number: value * factor };
  // «۳۰ تا ۴۰ هزار» begins at thirty thousand.
  const isScaled = hasScale(words, first, end);
  const scale = isScaled ? 1 : trailingScale(words, end + 1, upper.end);
  const min = value * scale;
  return min < upper.value ? { min: min * factor, max: upper.value * factor } : {};
}

function hasScale(words: Words, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (numberWord(words.key(i))?.kind === 'scale') return true;
  return false;
}

/** The scale words that end a number: 10⁹ of «دو هزار میلیون». */
function trailingScale(words: Words, first: number, end: number): number {
  let scale = 1;
  for (let i = end - 1; i >= first; i--) {
    const word = numberWord(words.key(i));
    if (word?.kind !== 'scale') break;
    scale *= word.value;
  }
  return scale;
}

function vagueNumber(words: Words, first: number): ParsedNumber | null {
  let end = first;
  while (
    vagueScales.has(words.key(end)) ||
    (end > first && numberWord(words.key(end))?.kind === 'scale')
  ) {
    end += 1;
  }
  return end === first ? null : { value: Number.NaN, end, digits: false, isFraction: false };
}

/** The upper bound: «۲۰ تا ۳۰», «۱۰ الی ۱۵». */
function upperBound(words: Words, { end }: ParsedNumber, limit: number): ParsedNumber | null {
  if (words.key(end) !== 'تا' && words.key(end) !== 'الی') return null;
  return end + 1 < limit ? parseNumber(words, end + 1, limit) : null;
}

/** Whether the word behind a number is what it counts. A bare «یک» is an article, «دو» may be any. */
function isCounted(
  words: Words,
  first: number,
  { value, digits }: ParsedNumber,
  end: number,
  limit: number,
): boolean {
  if (end >= limit || !words.isWord(end) || words.isVerb(end)) return false;
  // «یک» is an article more often than a number, and «نه» says no.
  if (!digits && end === first + 1 && (value === 1 || value === 9)) return false;
  if (numbered.has(words.key(first - 1)) && !hasScale(words, first, end)) return false;
  const key = words.key(end);
  if (notCounted.has(key) || value === 0 || monthOf(key) !== null) return false;
  const boundary = boundaryWords.kindOf(key);
  if (boundary !== undefined && boundary !== 'time') return false;
  const part = words.partOfSpeech(end);
  return part === 'NOUN' || part === 'X' || part === 'PROPN';
}
