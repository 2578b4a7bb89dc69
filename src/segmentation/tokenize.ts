import type { Token, TokenKind } from '../document.js';
import { CharacterClass, classOf, isAsciiWord } from '../text/characters.js';
import { scanEmail } from '../text/scan-email.js';
import { scanTag } from '../text/scan-tag.js';
import { scanUrl } from '../text/scan-url.js';
import { eras } from './abbreviations.js';
import { scanEmoji } from './scan-emoji.js';
import { scanLatinToken } from './scan-latin-token.js';
import { scanNumberToken } from './scan-number-token.js';
import { joinsBehind, scanLetters, scanWordToken } from './scan-word-token.js';

const c = CharacterClass;

/** Marks that make one token in a row: «...», «--», «***». */
const runs = '.-\u2013\u2014_=*~';

/** What makes a number and the letters behind it one word: ordinals and compound adjectives. */
const numberSuffixes = ' م ام امین مین اُم ساله روزه ماهه نفره گانه تایی درجه ضلعی شنبه هزاره ';

/**
 * Split a stretch of text into tokens: words with their ZWNJ, numbers with their separators, dates,
 * URLs, e-mail addresses, hashtags, handles, Latin words and emoji sequences whole; any other mark
 * by itself, but runs of full stops or dashes together. Every character that is no white space is in
 * exactly one token. One pass, linear.
 *
 * @param text any text; normalized text gives the better tokens
 * @param start UTF-16 offset where to begin
 * @param end UTF-16 offset where to end
 * @returns tokens in order, with UTF-16 offsets of `text`
 *
 * @example
 * ```js
 * import { tokenize } from 'farsi-news';
 *
 * const tokens = tokenize('می‌روم به www.example.ir.');
 * console.log(tokens.map(({ kind }) => kind).join()); // → word,word,url,punct
 * ```
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  addTokens(tokens, text, start, end);
  return tokens;
}

/** Add the tokens of a stretch of text to those before it. */
export function addTokens(tokens: Token[], text: string, start: number, end: number): void {
  let previous: Token | undefined;
  let i = start;
  while (i < end) {
    if ((classOf(text.charCodeAt(i)) & c.space) !== 0) {
      i++;
      continue;
    }
    previous = scanToken(text, i, end, previous);
    tokens.push(previous);
    i = previous.end;
  }
}

function scanToken(text: string, start: number, end: number, previous: Token | undefined): Token {
  // An invisible character goes with what follows it; words take in those that follow them.
  let first = start;
  while (first < end && (classOf(text.charCodeAt(first)) & c.invisible) !== 0) {
    if (isHighSurrogate(text.charCodeAt(first))) break;
    first++;
  }
  if (first === end || (classOf(text.charCodeAt(first)) & c.space) !== 0) {
    return make(text, start, first, 'symbol');
  }
  const unit = text.charCodeAt(first);
  const bits = classOf(isHighSurrogate(unit) ? (text.codePointAt(first) ?? unit) : unit);
  if ((bits & c.arabic) !== 0) return scanWord(text, start, first, end, previous);
  if (unit !== text.codePointAt(first)) return scanMark(text, start, first, end, bits);
  if ((bits & c.digit) !== 0) return scanNumber(text, start, first, end);
  if ((bits & (c.letter | c.mark)) !== 0) return scanLatin(text, start, first, end, bits);
  return scanMark(text, start, first, end, bits);
}

function scanWord(
  text: string,
  start: number,
  first: number,
  end: number,
  previous: Token | undefined,
): Token {
  const last = scanWordToken(text, first, end);
  const isEra =
    last === first + 1 && previous?.kind === 'number' && eras.includes(text.charAt(first));
  return make(
    text,
    start,
    isEra && text.charAt(last) === '.' && last < end ? last + 1 : last,
    'word',
  );
}

function scanNumber(text: string, start: number, first: number, end: number): Token {
  const emoji = scanEmoji(text, first, end);
  if (emoji > first) return make(text, start, emoji, 'emoji');
  if (text.charCodeAt(first) < 0x80) {
    const address = scanAddress(text, start, first, end);
    if (address !== null) return address;
  }
  const last = scanNumberToken(text, first, end);
  const next = last < end ? classOf(text.charCodeAt(last)) : 0;
  if ((next & c.arabic) !== 0 ? isSuffix(text, last, end) : joinsBehind(text, last, end)) {
    return make(text, start, scanLetters(text, last, end), 'word');
  }
  const behindHyphen = text.charAt(last) === '-' && last + 1 < end ? last + 1 : last;
  const isLatin = behindHyphen < end && (classOf(text.charCodeAt(behindHyphen)) & c.latin) !== 0;
  if (isLatin) return make(text, start, scanLatinToken(text, first, end), 'latin');
  return make(text, start, last, 'number');
}

function isSuffix(text: string, start: number, end: number): boolean {
  const last = scanLetters(text, start, Math.min(end, start + 12));
  const suffix = text.slice(start, last).split('\u200C', 1)[0] ?? '';
  return numberSuffixes.includes(` ${suffix} `);
}

function scanLatin(text: string, start: number, first: number, end: number, bits: number): Token {
  if (text.charCodeAt(first) < 0x80) {
    const address = scanAddress(text, start, first, end);
    if (address !== null) return address;
  }
  const last = scanLatinToken(text, first, end);
  if (joinsBehind(text, last, end)) return make(text, start, scanLetters(text, last, end), 'word');
  return make(text, start, last, (bits & c.latin) !== 0 ? 'latin' : 'word');
}

function scanAddress(text: string, start: number, first: number, end: number): Token | null {
  if (first > 0 && isAsciiWord(text.charCodeAt(first - 1))) return null;
  const url = scanUrl(text, first, end);
  const email = scanEmail(text, first, end);
  if (email > url) return make(text, start, email, 'email');
  return url > first ? make(text, start, url, 'url') : null;
}

function scanMark(text: string, start: number, first: number, end: number, bits: number): Token {
  const mark = text.charAt(first);
  if (mark === '#' || mark === '@') {
    const last = scanTag(text, first, end);
    if (last > first) return make(text, start, last, mark === '#' ? 'hashtag' : 'handle');
  }
  if ((bits & c.symbol) !== 0) {
    const emoji = scanEmoji(text, first, end);
    if (emoji > first) return make(text, start, emoji, 'emoji');
  }
  let last = first + (text.codePointAt(first) === text.charCodeAt(first) ? 1 : 2);
  if (runs.includes(mark)) while (last < end && text.charAt(last) === mark) last++;
  return make(text, start, Math.min(last, end), kindOf(bits));
}

function kindOf(bits: number): TokenKind {
  if ((bits & c.punctuation) !== 0) return 'punct';
  return (bits & c.letter) !== 0 ? 'word' : 'symbol';
}

function make(text: string, start: number, end: number, kind: TokenKind): Token {
  return { start, end, kind, text: text.slice(start, end) };
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
