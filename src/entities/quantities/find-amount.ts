import type { Value } from '../../document.js';
import { boundaryWords } from '../tables/boundary-words.js';
import type { Words } from '../words.js';
import { currencies } from './currencies.js';
import { numberWord } from './number-words.js';
import { units } from './units.js';
import { parseNumber, type ParsedNumber } from './parse-number.js';
import type { QuantitySpan } from './quantity-span.js';

/** Words of percentages. */
const percent: ReadonlySet<string> = new Set(['درصد', 'درصدی', '٪', '%', 'درصدیاش']);

/** Scales in the plural, of no known number: میلیون‌ها دلار. */
const vagueScales: ReadonlySet<string> = new Set(
  'هزاران هزارها میلیونها میلیاردها دهها صدها'.split(' '),
);

/** Nouns whose number stands behind them, so that it counts nothing: ماده ۵, کانال ۲۰, سن ۲۲ سالگی. */
const numbered: ReadonlySet<string> = new Set(
  'ماده بند تبصره اصل کانال شماره منطقه طبقه ردیف گروه پلاک فصل جلد صفحه سن ساعت سال قطعنامه فاز درجه نوع خط کلاس پایه واحد برنامه شبکه بلوک قطعه لیگ دسته اتوبوس پرواز کد برگ'.split(
    ' ',
  ),
);

/** Words behind a number that it does not count: «۲ ـ ۱», «۱۰ تا ۲۰», «یکی از». */
const notCounted: ReadonlySet<string> = new Set('ام مین بار تا و به از در اول دوم'.split(' '));

/**
 * The amount that begins at token `first`, if one does: money, a percentage or a count, with its unit
 * or with what is counted («۹ هزار و ۵۰۰ واحد», «دو میلیون دلار», «۲۰ تا ۳۰ درصد»).
 */
export function findAmount(words: Words, first: number, limit: number): QuantitySpan | null {
  const number = parseNumber(words, first, limit) ?? vagueNumber(words, first);
  if (number === null) return null;
  const range = rangeEnd(words, number, limit);
  const end = range ?? number.end;
  const isVague = range !== null || Number.isNaN(number.value);
  const valueOf = (unit: string): Value => (isVague ? { unit } : { number: number.value, unit });

  if (end < limit && percent.has(words.key(end))) {
    return { first, end: end + 1, type: 'PCT', value: valueOf('%'), confidence: 0.95 };
  }
  const currency = currencies.match(words, end, limit);
  if (currency) {
    return {
      first,
      end: currency.end,
      type: 'MON',
      value: valueOf(currency.kind),
      confidence: 0.95,
    };
  }
  if (!isCounted(words, first, number, end, limit)) return null;
  const unit = units.match(words, end, limit);
  const value = valueOf(unit === null ? words.lemma(end) : unit.kind);
  return { first, end: unit?.end ?? end + 1, type: 'QTY', value, confidence: unit ? 0.9 : 0.75 };
}

function vagueNumber(words: Words, first: number): ParsedNumber | null {
  let end = first;
  while (
    vagueScales.has(words.key(end)) ||
    (end > first && numberWord(words.key(end))?.kind === 'scale')
  ) {
    end += 1;
  }
  return end === first ? null : { value: Number.NaN, end, digits: false };
}

/** The end of the upper bound: «۲۰ تا ۳۰», «۱۰ الی ۱۵». */
function rangeEnd(words: Words, { end }: ParsedNumber, limit: number): number | null {
  if (words.key(end) !== 'تا' && words.key(end) !== 'الی') return null;
  return end + 1 < limit ? (parseNumber(words, end + 1, limit)?.end ?? null) : null;
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
  if (numbered.has(words.key(first - 1))) return false;
  const key = words.key(end);
  if (notCounted.has(key)) return false;
  const boundary = boundaryWords.kindOf(key);
  if (boundary !== undefined && boundary !== 'time') return false;
  const part = words.partOfSpeech(end);
  return part === 'NOUN' || part === 'X' || part === 'PROPN';
}
