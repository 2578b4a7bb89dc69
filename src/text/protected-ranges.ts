import type { Range } from '../document.js';
import { isAsciiWord, isDigit, isSpace } from './characters.js';
import { scanCode } from './scan-code.js';
import { scanEmail } from './scan-email.js';
import { isForeignLetter, isLatinGap, scanLatinWord } from './scan-latin.js';
import { scanLinkTarget } from './scan-link.js';
import { MarkupScanner } from './scan-markup.js';
import { isNameNumber, scanDigits } from './scan-name-number.js';
import { scanVersionOrTime } from './scan-number.js';
import { scanPath } from './scan-path.js';
import { scanTag } from './scan-tag.js';
import { scanUrl } from './scan-url.js';

/**
 * The stretches of a text that normalization must leave as they are: URLs, e-mail addresses,
 * hashtags, handles, Latin words and phrases, versions, clock times, file paths, Markdown code,
 * headings, emphasis and link targets, HTML tags, comments and character references.
 *
 * One pass, linear in the length of the text whatever stands in it.
 *
 * @returns sorted, disjoint ranges of `text`, UTF-16, half-open
 */
export function findProtectedRanges(text: string): Range[] {
  const ranges: Range[] = [];
  const markup = new MarkupScanner(text);
  let phraseEnd = -1; // where the Latin phrase ends that the last range is, or goes on behind it
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || isPlain(code)) {
      i++;
      continue;
    }
    const marked = scanMarked(text, i, code, markup);
    if (marked > i) {
      ranges.push({ start: i, end: marked });
      phraseEnd = -1;
      i = marked;
      continue;
    }
    if (!isForeignLetter(code) && !isDigit(code)) {
      i++;
      continue;
    }
    const end = scanWord(text, i);
    const last = ranges.at(-1);
    const goesOn = last !== undefined && phraseEnd !== -1 && isLatinGap(text, phraseEnd, i);
    if (end > i) {
      if (goesOn) ranges[ranges.length - 1] = { start: last.start, end };
      else ranges.push({ start: i, end });
      phraseEnd = end;
      i = end;
    } else {
      const numberEnd = scanDigits(text, i);
      if (goesOn && isNameNumber(text, i, numberEnd)) {
        ranges[ranges.length - 1] = { start: last.start, end: numberEnd };
      }
      i = numberEnd;
      phraseEnd = goesOn ? i : -1; // a Latin word may follow: Galaxy ۱۰ Plus
    }
  }
  return ranges;
}

/** Letters and marks of the Arabic block begin nothing that is protected. */
function isPlain(code: number): boolean {
  return code >= 0x0600 && code < 0x0700 && !isDigit(code);
}

/** What begins with a mark: `#`, `@`, `<`, `&`, a backtick, `](`, `/`, `\`, `*`, `_`, `~`. */
function scanMarked(text: string, start: number, code: number, markup: MarkupScanner): number {
  switch (code) {
    case 0x23:
      return Math.max(scanHeading(text, start), scanTag(text, start));
    case 0x40:
      return scanTag(text, start);
    case 0x3c:
      return markup.scanTag(start);
    case 0x26:
      return markup.scanEntity(start);
    case 0x60:
      return scanCode(text, start, markup);
    case 0x5d:
      return scanLinkTarget(text, start);
    case 0x2a:
    case 0x5f:
      return scanEmphasis(text, start, code);
    case 0x2e:
    case 0x2f:
    case 0x5c:
    case 0x7e:
      return start === 0 || isSpace(text.charCodeAt(start - 1)) ? scanPath(text, start) : start;
    default:
      return start;
  }
}

/** `## ` at the beginning of a line. */
function scanHeading(text: string, start: number): number {
  if (start > 0 && text.charCodeAt(start - 1) !== 0x0a) return start;
  let i = start;
  while (text.charCodeAt(i) === 0x23) i++;
  return i < text.length && i - start <= 6 && isSpace(text.charCodeAt(i)) ? i : start;
}

/** Runs of `*` or `_`: emphasis and rules. A single `*` is one where it touches a word. */
function scanEmphasis(text: string, start: number, mark: number): number {
  let i = start;
  while (text.charCodeAt(i) === mark) i++;
  return i - start >= 2 ? i : start;
}

/** What begins with a foreign letter or a digit. */
function scanWord(text: string, start: number): number {
  const previous = start > 0 ? text.charCodeAt(start - 1) : 0x20;
  if (text.charCodeAt(start) < 0x80 && !isAsciiWord(previous)) {
    const address = Math.max(scanUrl(text, start), scanEmail(text, start));
    if (address > start) return address;
    if (text.charCodeAt(start + 1) === 0x3a && text.charCodeAt(start + 2) === 0x5c) {
      const path = scanPath(text, start);
      if (path > start) return path;
    }
  }
  const word = scanLatinWord(text, start);
  return word > start ? word : scanVersionOrTime(text, start);
}
