import { digitValue } from '../../text/characters.js';
import type { Words } from '../words.js';
import {
  fractionWord,
  holdsAndBehindScale,
  magnitude,
  numberWord,
  ordinalWord,
  partWord,
} from './number-words.js';

/** A number in a text: its value and the token behind it. */
export interface ParsedNumber {
  readonly value: number;
  readonly end: number;
  /** It was written, at least in part, in digits. */
  readonly digits: boolean;
  /** A part of a whole: یک سوم, نیمی. */
  readonly isFraction: boolean;
}

/** A number of one or several scales: «۹ هزار», «۲ میلیون». */
interface Group extends ParsedNumber {
  /** What the next group must stay below to be added. */
  readonly below: number;
  /** Its last word has «و» at its end: «۷ هزارو ۲۰۰». */
  readonly holdsAnd: boolean;
}

/**
 * Read the number that begins at token `first`: digits with separators, words, or both («۹ هزار و ۵۰۰»,
 * «دو و نیم میلیون», «سه دهم»).
 */
export function parseNumber(words: Words, first: number, limit: number): ParsedNumber | null {
  const head = parseGroup(words, first, limit);
  if (head === null) return null;
  const { isFraction } = head;
  let { value, end, digits, below, holdsAnd } = head;
  while (holdsAnd || words.key(end) === 'و') {
    const next = parseGroup(words, holdsAnd ? end : end + 1, limit);
    if (next === null || next.value <= 0) break;
    if (next.value >= below) {
      // «۶ هزار و ۳۶۷ میلیارد» are 6,367 milliards: the scale holds for both.
      const rest = next.value / next.below;
      if (next.below <= below || rest >= below || !Number.isInteger(rest)) break;
      value = value * next.below + next.value;
    } else value += next.value;
    ({ end, below, holdsAnd } = next);
    digits ||= next.digits;
  }
  return { value: rounded(value), end, digits, isFraction };
}

function parseGroup(words: Words, first: number, limit: number): Group | null {
  const number = parseSmall(words, first, limit);
  const scale = number === null ? scaleAt(words, first, limit) : null;
  if (number === null && scale === null) return null;
  const digits = number?.digits ?? false;
  let { value, end } = number ?? { value: 1, end: first };
  let below = number === null || digits ? 0 : magnitude(value);
  let holdsAnd = false;
  while (!holdsAnd) {
    const next = scaleAt(words, end, limit);
    if (next === null) break;
    value *= next;
    below = next;
    holdsAnd = holdsAndBehindScale(words.key(end));
    end += 1;
  }
  return { value, end, digits, below, holdsAnd, isFraction: number?.isFraction ?? false };
}

/** A number below a thousand, or digits; with «و نیم» or a fraction behind it. */
function parseSmall(words: Words, first: number, limit: number): ParsedNumber | null {
  const token = words.tokens[first];
  if (token === undefined || first >= limit) return null;
  if (words.key(first) === 'نیم')
    return { value: 0.5, end: first + 1, digits: false, isFraction: false };
  const digits = token.kind === 'number';
  let value: number | null;
  let end = first + 1;
  if (digits) {
    value = numericValue(token.text);
  } else {
    const word = numberWord(words.key(first));
    value = word?.kind === 'small' ? word.value : null;
    while (value !== null && words.key(end) === 'و' && end + 1 < limit) {
      const next = numberWord(words.key(end + 1));
      const adds = next?.kind === 'small' && next.value > 0 && next.value < magnitude(value);
      // «بیست و یک» is 21; «بیست و پنج هزار» too is one number below the scale.
      if (!adds || magnitude(value) < 10) break;
      value += next.value;
      end += 2;
    }
  }
  if (value === null) return null;
  if (words.key(end) === 'و' && words.key(end + 1) === 'نیم' && end + 1 < limit) {
    return { value: value + 0.5, end: end + 2, digits, isFraction: false };
  }
  const divisor = end < limit ? fractionWord(words.key(end)) : null;
  if (divisor !== null && value < divisor) {
    return { value: value / divisor, end: end + 1, digits, isFraction: false };
  }
  const part = !digits && end === first + 1 && end < limit ? partWord(words.key(end)) : null;
  if (part !== null && value > 0 && value < part) {
    return { value: Number((value / part).toFixed(6)), end: end + 1, digits, isFraction: true };
  }
  return { value, end, digits, isFraction: false };
}

function scaleAt(words: Words, index: number, limit: number): number | null {
  if (index >= limit) return null;
  const key = words.key(index);
  const word = numberWord(holdsAndBehindScale(key) ? key.slice(0, -1) : key);
  return word?.kind === 'scale' ? word.value : null;
}

/**
 * Read an ordinal of one or three tokens: دوم, بیست و یکم, ۲۱ام.
 */
export function parseOrdinal(words: Words, first: number, limit: number): ParsedNumber | null {
  if (first >= limit) return null;
  const single = ordinalWord(words.key(first));
  if (single !== null) return { value: single, end: first + 1, digits: false, isFraction: false };
  const tens = numberWord(words.key(first));
  if (tens?.kind === 'small') {
    if (words.key(first + 1) === 'ام' && first + 1 < limit) {
      return { value: tens.value, end: first + 2, digits: false, isFraction: false };
    }
    const unit = first + 2 < limit ? ordinalWord(words.key(first + 2)) : null;
    const isAnd = words.key(first + 1) === 'و';
    if (isAnd && unit !== null && unit < magnitude(tens.value)) {
      return { value: tens.value + unit, end: first + 3, digits: false, isFraction: false };
    }
  }
  return null;
}

/**
 * The value of a token of digits: «۹٬۵۰۰», «9,500», «۵٫۲», «5.2», «۱۲/۵» (the slash of Persian decimals),
 * «۱.۲۰۰.۰۰۰»; null for what is no plain number (a date, a score).
 */
export function numericValue(text: string): number | null {
  let plain = '';
  for (const character of text) {
    const digit = digitValue(character.charCodeAt(0));
    plain += digit >= 0 ? String(digit) : character;
  }
  plain = plain.replace(/[٪%]$/, '');
  if (/^\d{1,3}(?:[٬,،]\d{3})+(?:[.٫]\d+)?$/.test(plain)) plain = plain.replace(/[٬,،]/g, '');
  else if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) plain = plain.replaceAll('.', '');
  plain = plain.replace(/[٫/]/, '.');
  return /^[-+−]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain.replace('−', '-')) : null;
}

/** Sums of decimals without their binary noise. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
