import type { Document } from '../document.js';
import type { Lemmatizer } from '../morphology/lemmatizer.js';
import { findQuantities } from './quantities/find-quantities.js';
import { readWords } from './read-words.js';
import type { Words } from './words.js';

/** How many paragraphs at the beginning and at the end may tell when an article appeared. */
const opening = 4;
const closing = 2;

/** A line that holds a date and hardly more is a stamp. */
const stampTokens = 10;

const publishing = /^(?:تاریخ|انتشار|منتشر|تاریخانتشار|زمانانتشار)$/;

const day = /^\d{4}-\d\d-\d\d$/;

/**
 * The day that an article says itself that it appeared on: a date in full in the dateline, in a line
 * of its own, behind «تاریخ انتشار», or behind «امروز» in the first paragraphs.
 *
 * @returns `2019-05-23`, or null where the article does not say
 */
export function articleDate(
  document: Document,
  { lemmatizer }: { readonly lemmatizer: Lemmatizer },
): string | null {
  const words = readWords(document, lemmatizer);
  const { paragraphs, sentences, dateline } = document;
  for (const [number, paragraph] of paragraphs.entries()) {
    if (number >= opening && number < paragraphs.length - closing) continue;
    const [firstSentence, endSentence] = paragraph.sentences;
    const first = sentences[firstSentence]?.tokens[0] ?? 0;
    const end = sentences[endSentence - 1]?.tokens[1] ?? first;
    for (const { first: at, end: behind, type, value } of findQuantities(words, first, end)) {
      const iso = value?.iso ?? '';
      if (type !== 'DAT' || !day.test(iso)) continue;
      const { start, end: stop } = words.range(at, behind);
      const isDateline = dateline !== null && start >= dateline.start && stop <= dateline.end;
      const isStamp = isBare(words, first, end) || isPublishing(words, at);
      if (isDateline || isStamp || isToday(words, at)) return iso;
    }
  }
  return null;
}

/** A line that holds hardly more than the date, and reports nothing. */
function isBare(words: Words, first: number, end: number): boolean {
  if (end - first > stampTokens) return false;
  for (let i = first; i < end; i++) if (words.isVerb(i)) return false;
  return true;
}

/** «تاریخ انتشار: ۱۲:۳۰ - ۰۴ آبان ۱۳۹۸». */
function isPublishing(words: Words, at: number): boolean {
  for (let i = Math.max(0, at - 6); i < at; i++) if (publishing.test(words.key(i))) return true;
  return false;
}

/** «امروز (دوشنبه ۳۰ مرداد ۱۴۰۲)», «امروز ۲۲ آبان ۹۹». */
function isToday(words: Words, at: number): boolean {
  for (let i = Math.max(0, at - 3); i < at; i++) if (words.key(i) === 'امروز') return true;
  return false;
}
