import type { Token } from '../document.js';
import { isClosing, isOpening } from '../text/characters.js';
import { isAbbreviation } from './abbreviations.js';
import { scanDatelineHead } from './scan-dateline-head.js';

/** Words that go on a sentence behind a quotation that ends with its own full stop: «…؟» پرسید. */
const continuations = ' و که را تا ولی اما یا گفت گفتند گفته است بود پرسید نوشت افزود می‌گوید ';

/** Words that an ellipsis follows in the middle of a sentence: «… و …». */
const listWords = ' و یا ';

/** Finite verbs without a mark of their own; behind one, an ellipsis ends the sentence. */
const plainVerbs = ' است هست نیست بود نبود شد نشد کرد نکرد دارد ندارد داد گفت رفت آمد ';

const longestListNumber = 3;

/**
 * Split the tokens of one paragraph into sentences: at full stops, question and exclamation marks
 * with the closing marks behind them, not behind abbreviations and initials or inside a list's
 * number. A colon ends no sentence, but a dateline that ends with one stands by itself.
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
  const close = (next: number): void => {
    sentences.push([start, next]);
    start = next;
  };
  let i = first;
  while (i < end) {
    if (i === start) {
      const head = scanDatelineHead(tokens, start, end);
      if (head !== null && head.endsWithColon && head.end < end) {
        i = head.end;
        close(i);
        continue;
      }
    }
    if (!isTerminator(tokens[i])) {
      i++;
      continue;
    }
    const next = behindEnd(tokens, i, end);
    if (endsSentence(tokens, start, i, next, end)) close(next);
    i = next;
  }
  if (start < end) close(end);
  return sentences;
}

/** Behind the terminators and closing marks that begin at `i`. */
function behindEnd(tokens: readonly Token[], i: number, end: number): number {
  let next = i + 1;
  let quotes = 0;
  while (next < end) {
    const token = tokens[next];
    const touches = token?.start === tokens[next - 1]?.end;
    if (isTerminator(token) || (token !== undefined && isClosing(token.text.charCodeAt(0)))) next++;
    else if (token?.text === '"' && touches && quotes === 0) {
      quotes++;
      next++;
    } else break;
  }
  return next;
}

function endsSentence(
  tokens: readonly Token[],
  start: number,
  i: number,
  next: number,
  end: number,
): boolean {
  if (next >= end) return true;
  const before = i > start ? tokens[i - 1] : undefined;
  const mark = tokens[i];
  const after = tokens[next];
  if (before === undefined || mark === undefined || after === undefined) return false;
  const hasCloser = next > i + 1 && !isTerminator(tokens[next - 1]);
  if (hasCloser && isOpening(before.text.charCodeAt(0))) return false; // (!), (؟), (…)
  if (hasCloser && continuations.includes(` ${after.text} `)) return false;
  if (isEllipsis(mark) && next === i + 1)
    return !listWords.includes(` ${before.text} `) && isVerb(before.text);
  if (mark.text !== '.' || next > i + 1) return true;
  if (before.kind === 'number') {
    return i - 1 > start || before.text.length > longestListNumber;
  }
  const isWord = before.kind === 'word' || before.kind === 'latin';
  return !(isWord && before.end === mark.start && isAbbreviation(before.text));
}

function isVerb(word: string): boolean {
  return plainVerbs.includes(` ${word} `) || word.startsWith('می‌') || word.startsWith('نمی‌');
}

function isTerminator(token: Token | undefined): boolean {
  if (token?.kind !== 'punct') return false;
  const mark = token.text;
  return mark === '.' || mark === '؟' || mark === '!' || mark === '?' || isEllipsis(token);
}

function isEllipsis(token: Token): boolean {
  return token.text === '…' || token.text.startsWith('..');
}
