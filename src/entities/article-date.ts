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

const publishing: ReadonlySet<string> = new Set(
  'تاریخ انتشار منتشر تاریخانتشار زمانانتشار'.split(' '),
);

/** How far before a date the word stands that makes it the day of publication, and «امروز». */
const publishingReach = 6;
const todayReach = 3;

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
    const isBare = hasDateAlone(words, first, end);
    const range = words.range(first, end);
    const holdsDateline =
      dateline !== null && range.start < dateline.end && dateline.start < range.end;
    const reach = Math.max(0, first - publishingReach);
    if (!isBare && !holdsDateline && !tellsDay(words, reach, end)) continue;
    for (const { first: at, end: behind, type, value } of findQuantities(words, first, end)) {
      const iso = value?.iso ?? '';
      if (type !== 'DAT' || !day.test(iso)) continue;
      const { start, end: stop } = words.range(at, behind);
      const isDateline = dateline !== null && start >= dateline.start && stop <= dateline.end;
      const isStamp = isBare || isPublishing(words, at);
      if (isDateline || isStamp || isToday(words, at)) return iso;
    }
  }
  return null;
}

/** Whether a line holds hardly more than the date, if it holds one, and reports nothing. */
function hasDateAlone(words: Words, first: number, end: number): boolean {
  if (end - first > stampTokens) return false;
  for (let i = first; i < end; i++) if (words.isVerb(i)) return false;
  return true;
}

/** Whether any of some tokens may make a date behind it the day of the article. */
function tellsDay(words: Words, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (words.key(i) === 'امروز' || publishing.has(words.key(i))) return true;
  }
  return false;
}

/** «تاریخ انتشار: ۱۲:۳۰ - ۰۴ آبان ۱۳۹۸». */
function isPublishing(words: Words, at: number): boolean {
  for (let i = Math.max(0, at - publishingReach); i < at; i++) {
    if (publishing.has(words.key(i))) return true;
  }
  return false;
}

/** «امروز (دوشنبه ۳۰ مرداد ۱۴۰۲)», «امروز ۲۲ آبان ۹۹». */
function isToday(words: Words, at: number): boolean {
  for (let i = Math.max(0, at - todayReach); i < at; i++) {
    if (words.key(i) === 'امروز') return true;
  }
  return false;
}
