import {
  CharacterClass,
  classOf,
  Code,
  isArabicLetter,
  isDigit,
  isWordCharacter,
  joinsNext,
} from '../text/characters.js';
import { isAbbreviationPart, isAmbiguousName } from './abbreviations.js';

const dot = 0x2e;
const hyphen = 0x2d;
const underscore = 0x5f;
const longestModelName = 2;
const longestModelBeforeHyphen = 4;
const longestModelNumber = 3;
const longestPart = 6;

/** Short words that a number follows without a space by oversight; اف۱۶ and سی۱۳۰ are one word. */
const beforeNumbers = ' از به با تا در هر که یا هم نه بر پس چه کد و ';

/**
 * The end of the word in Arabic letters that begins at `start`, with its diacritics, ZWNJ and
 * underscores, without a kashida that stands for a dash behind it («تبریزـ»); with the number of a model (اف۱۶, سی-130); or of a dotted abbreviation (ه.ق., یو.اس.بی).
 */
export function scanWordToken(text: string, start: number, end: number): number {
  const letters = beforeDash(text, start, scanLetters(text, start, end));
  const next = letters < end ? text.charCodeAt(letters) : 0;
  if (next === dot && letters - start <= longestPart) return scanDotted(text, start, letters, end);
  const longest = next === hyphen ? longestModelBeforeHyphen : longestModelName;
  if (letters - start > longest || letters === start) return letters;
  const number = next === hyphen ? letters + 1 : letters;
  if (number >= end || !isDigit(text.charCodeAt(number))) return letters;
  if (beforeNumbers.includes(` ${text.slice(start, letters)} `)) return letters;
  let last = number;
  while (last < end && isDigit(text.charCodeAt(last))) last++;
  if (last - number > longestModelNumber) return letters;
  return joinsBehind(text, last, end) ? scanLetters(text, last, end) : last;
}

/** Where a word ends before kashidas that lengthen nothing, since its last letter joins to none. */
function beforeDash(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === Code.kashida) last--;
  return last > start && !joinsNext(text.charCodeAt(last - 1)) ? last : end;
}

/** Letters with their marks; anything of words behind a ZWNJ. */
export function scanLetters(text: string, start: number, end: number): number {
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    const isAfterZwnj = i > start && text.charCodeAt(i - 1) === Code.zwnj;
    if (isWordPart(code) || (isAfterZwnj && isWordCharacter(code))) i++;
    else if (code === underscore && i + 1 < end && isArabicLetter(text.charCodeAt(i + 1))) i++;
    else if (isDigit(code) && isDigit(text.charCodeAt(i - 1)) && i > start) i++;
    else break;
  }
  return i;
}

/** Whether what stands at `i` goes on the word before it: the plural ending, or ZWNJ and more. */
export function joinsBehind(text: string, i: number, end: number): boolean {
  if (i + 1 >= end) return false;
  if (text.charCodeAt(i) === Code.zwnj) return isWordCharacter(text.charCodeAt(i + 1));
  return text.startsWith('ها', i);
}

/** Parts that are single letters or names of Latin letters; the last full stop belongs to a single letter. */
function scanDotted(text: string, start: number, firstEnd: number, end: number): number {
  let last = firstEnd; // behind the last part, with its full stop where that belongs to it
  let parts = 0;
  let partStart = start;
  let i = firstEnd;
  let ambiguous = 0;
  for (;;) {
    const part = text.slice(partStart, i);
    if (!isAbbreviationPart(part)) break;
    if (isAmbiguousName(part)) ambiguous++;
    parts++;
    const hasDot = i < end && text.charCodeAt(i) === dot;
    last = hasDot && i - partStart === 1 ? i + 1 : i;
    if (!hasDot || i + 1 >= end || !isArabicLetter(text.charCodeAt(i + 1))) break;
    partStart = i + 1;
    i = partStart;
    while (i < end && i - partStart <= longestPart && isWordPart(text.charCodeAt(i))) i++;
  }
  return parts > 2 || (parts === 2 && ambiguous === 0) ? last : firstEnd;
}

function isWordPart(code: number): boolean {
  return (classOf(code) & (CharacterClass.arabic | CharacterClass.invisible)) !== 0;
}
