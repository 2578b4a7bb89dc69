import type { Token } from '../document.js';
import { digitValue, isClosing, isInvisible, isOpening } from '../text/characters.js';
import {
  isAbbreviation,
  isAbbreviationPart,
  isAmbiguousName,
  isLetterName,
  letterNouns,
} from './abbreviations.js';
import { scanDatelineHead } from './scan-dateline-head.js';

/** Words that go on a sentence behind a quotation that ends with its own full stop: «…؟» پرسید. */
const continuations =
  ' و که را گفت گفتند گفته است بود پرسید پرسیدند نوشت افزود می‌گوید می‌پرسد خواند دانست ';

/** Words that an ellipsis follows in the middle of a sentence: «… و …». */
const listWords = ' و یا ';

/** Finite verbs without a mark of their own; behind one, an ellipsis ends the sentence. */
const plainVerbs =
  ' است هست هستند هستیم هستم نیست نیستند بود بودند نبود نبودند شد شدند نشد شود شوند کرد کردند نکرد کند کنند کنیم ' +
  'باشد باشند دارد دارند داریم ندارد ندارند داشت داشتند داد دادند گفت گفتند رفت رفتند آمد آمدند ';

const longestListNumber = 2;

/**
 * Split the tokens of one paragraph into sentences: at full stops, question and exclamation marks
 * with the closing marks behind them, but not behind abbreviations, initials and the numbers of a
 * list. A colon ends no sentence, but a dateline that ends with one stands by itself.
 *
 * @param tokens all tokens
 * @param first index of the paragraph's first token
 * @param end index behind its last one
 * @returns half-open ranges of token indices, in order, without gaps
 */
export function splitSentences(
  tokens: readonly Token[],
  first: number,
  end: number,
): [first: number, end: number][] {
  const sentences: [number, number][] = [];
  let start = first;
  let straightQuotes = 0;
  let listNumber = 0; // the last number of a list in this paragraph
  let i = first;
  while (i < end) {
    if (i === start) {
      const head = scanDatelineHead(tokens, start, end);
      if (head?.endsWithColon === true && head.end < end) {
        sentences.push([start, head.end]);
        i = start = head.end;
        continue;
      }
    }
    if (!isTerminator(tokens[i]) || isLostDigit(tokens, i, end)) {
      if (tokens[i]?.text === '"') straightQuotes++;
      i++;
      continue;
    }
    const number = listNumberBefore(tokens, i, start, listNumber);
    const next = behindClosers(tokens, i, end, straightQuotes % 2 === 1);
    if (number > 0) listNumber = number;
    else if (next >= end || endsSentence(tokens, start, i, next)) {
      sentences.push([start, next]);
      start = next;
    }
    for (; i < next; i++) if (tokens[i]?.text === '"') straightQuotes++;
  }
  if (start < end) sentences.push([start, end]);
  return sentences;
}

/**
 * Behind the terminators and closing marks that begin at `i`.
 *
 * @param isQuoted a straight quotation mark is open, so that the next one closes it
 */
function behindClosers(
  tokens: readonly Token[],
  i: number,
  end: number,
  isQuoted: boolean,
): number {
  let next = i + 1;
  let mayClose = true; // one straight quotation mark
  while (next < end) {
    const token = tokens[next];
    if (token === undefined) break;
    const touches = token.start === tokens[next - 1]?.end;
    const code = token.text.charCodeAt(0);
    if (isTerminator(token) || isClosing(code) || (touches && isInvisible(code))) next++;
    else if (
      token.text === '"' &&
      mayClose &&
      (isQuoted || (touches && tokens[next + 1]?.start !== token.end))
    ) {
      mayClose = false;
      next++;
    } else if (touches && isReference(tokens, next, end)) next += 3;
    else if (token.text === '/' && touches && next + 1 === end)
      next++; // «است./» closes an article
    else break;
  }
  return next;
}

/** «[۳]»: the mark of a footnote. */
function isReference(tokens: readonly Token[], i: number, end: number): boolean {
  if (i + 2 >= end || tokens[i]?.text !== '[' || tokens[i + 2]?.text !== ']') return false;
  return tokens[i + 1]?.kind === 'number';
}

/** Whether the terminators `[i, next)` end the sentence that begins at `start`; more tokens follow. */
function endsSentence(tokens: readonly Token[], start: number, i: number, next: number): boolean {
  const before = i > start ? tokens[i - 1] : undefined;
  const mark = tokens[i];
  const last = tokens[next - 1];
  const after = tokens[next];
  if (before === undefined || mark === undefined || after === undefined) return false;
  if (after.kind === 'punct' && '،؛:,'.includes(after.text)) return false;
  if (!isTerminator(last)) {
    if (isOpening(before.text.charCodeAt(0))) return false; // (!), (؟), (…)
    if (continuations.includes(` ${after.text} `)) return false;
  }
  if (isEllipsis(mark) && !isFullStop(tokens, i + 1, next)) {
    return !listWords.includes(` ${before.text} `) && isVerb(before.text);
  }
  if (mark.text !== '.' || next > i + 1 || before.end !== mark.start) return true;
  if (before.kind !== 'word' && before.kind !== 'latin') return true;
  if (isInitial(tokens, i, after)) return false;
  const isLetterOfNoun = letterNouns.includes(` ${tokens[i - 2]?.text ?? ''} `) && i - 2 >= start;
  return isLetterOfNoun || !isAbbreviation(before.text, i - 1 === start);
}

/** «جی. کی. رولینگ», «هری اس. ترومن»: names of letters are initials; those that are words, only beside each other. */
function isInitial(tokens: readonly Token[], i: number, after: Token): boolean {
  const name = tokens[i - 1]?.text ?? '';
  if (!isLetterName(name)) return false;
  if (isAmbiguousName(name) && isAmbiguousName(after.text)) return false;
  if (isAbbreviationPart(after.text)) return true;
  if (tokens[i - 2]?.text === '.' && isLetterName(tokens[i - 3]?.text ?? '')) return true;
  return !isAmbiguousName(name);
}

/**
 * The number of a list («۱. …») before the full stop at `i`, 0 where there is none: it begins the
 * sentence, or follows a colon, or goes on from the number before.
 */
function listNumberBefore(
  tokens: readonly Token[],
  i: number,
  start: number,
  last: number,
): number {
  const number = i > start && tokens[i]?.text === '.' ? tokens[i - 1] : undefined;
  if (number?.kind !== 'number' || number.text.length > longestListNumber) return 0;
  if (number.end !== tokens[i]?.start) return 0;
  let value = 0;
  for (let k = 0; k < number.text.length; k++) {
    value = value * 10 + Math.max(0, digitValue(number.text.charCodeAt(k)));
  }
  const begins = i - 1 === start || tokens[i - 2]?.text === ':';
  return begins || value === last + 1 ? value : 0;
}

function isFullStop(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token !== undefined && isTerminator(token) && !isEllipsis(token)) return true;
  }
  return false;
}

function isVerb(word: string): boolean {
  if (plainVerbs.includes(` ${word} `)) return true;
  return (
    word.startsWith('می‌') ||
    word.startsWith('نمی‌') ||
    word.endsWith('‌اند') ||
    word.endsWith('‌ایم')
  );
}

/** «مردم ? کشور», «??? میلیارد»: old archives lost digits so; a question mark touches its word. */
function isLostDigit(tokens: readonly Token[], i: number, end: number): boolean {
  const isLatin = (at: number): boolean => /^\?+$/u.test(tokens[at]?.text ?? '');
  if (!isLatin(i) || i === 0) return false;
  let first = i;
  while (first > 0 && isLatin(first - 1) && tokens[first - 1]?.end === tokens[first]?.start)
    first--;
  let behind = i + 1;
  while (behind < end && isLatin(behind)) behind++;
  const stands = tokens[first - 1]?.end !== tokens[first]?.start;
  return stands && behind < end && tokens[behind]?.kind === 'word';
}

function isTerminator(token: Token | undefined): boolean {
  if (token?.kind !== 'punct') return false;
  const mark = token.text;
  return mark === '.' || mark === '؟' || mark === '!' || mark === '?' || isEllipsis(token);
}

function isEllipsis(token: Token): boolean {
  return token.text === '…' || token.text.startsWith('..');
}
