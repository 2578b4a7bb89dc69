import { agencies } from '../../entities/tables/agencies.js';
import { boundaryWords } from '../../entities/tables/boundary-words.js';
import { organisationHeads } from '../../entities/tables/organisation-heads.js';
import { formerWords, titles } from '../../entities/tables/titles.js';
import { isOpeningMark, isQuotationMark } from '../marks.js';
import type { Reading } from '../reading.js';
import { isFiniteVerb } from '../verbs.js';
import { beginsVerb } from './begins-verb.js';
import { isHeld } from './held-prepositions.js';
import type { MentionIndex } from './mention-index.js';
import {
  adverbs,
  demonstratives,
  heldPlaces,
  partitives,
  predicates,
  prepositions,
  pronouns,
  subordinators,
  times,
  weekdays,
} from './words.js';

/** The longest subject, in tokens. */
const longest = 30;

/**
 * Where the noun phrase ends that begins at a token: title, complement, name and what stands in
 * apposition to them. It ends before a preposition, an adverb, a phrase of time, a relative clause,
 * a verb, or a mark that opens no apposition.
 *
 * @returns the end, `first` where no phrase begins
 */
export function nounPhraseEnd(
  reading: Reading,
  mentions: MentionIndex,
  first: number,
  limit: number,
): number {
  const stop = Math.min(limit, first + longest);
  if (pronouns.has(reading.word(first))) return first + 1;
  let end = afterDeterminers(reading, first, stop);
  const sole = titles.match(reading.words, first, stop);
  while (end < stop) {
    if (sole?.kind === 'sole' && end === sole.end && !isOfSole(reading, mentions, end, stop)) break;
    const next = step(reading, mentions, first, end, stop);
    if (next === end) break;
    end = next;
  }
  while (end > first + 1 && (isLoose(reading.word(end - 1)) || weekdays.has(reading.word(end - 1))))
    end--;
  if (isObject(reading, end, limit)) return withoutObject(reading, mentions, first, end);
  return behindName(reading, mentions, first, end) ?? end;
}

/** Nouns with a complement, and phrases of some length, behind a name are an object of the verb. */
function behindName(
  reading: Reading,
  mentions: MentionIndex,
  first: number,
  end: number,
): number | null {
  const named = mentions.at(first);
  if (named?.mention.type !== 'PER' || named.mention.form === 'title') return null;
  const behind = named.end;
  if (behind >= end || !reading.isWord(behind) || reading.is(behind, 'و')) return null;
  if (titles.match(reading.words, behind, end) !== null) return null;
  if (reading.is(behind, 'از')) return null; // «رضایی از فعالان محیط زیست»
  if (named.mention.form === 'surname') return behind;
  let rest = behind;
  while (rest < end && reading.isWord(rest)) rest++;
  if (isOpeningMark(reading.spelling(rest))) return behind;
  const takesComplement = /^(?:از|به|بر|برای|را)$/.test(reading.word(end));
  return rest - behind > 2 || (rest === end && takesComplement) ? behind : null;
}

/** Behind the phrase stands را, or a verb before the cue: its last words are an object. */
function isObject(reading: Reading, end: number, limit: number): boolean {
  if (end >= limit) return false;
  return reading.is(end, 'را') || isFiniteVerb(reading.spelling(end), false);
}

/** The subject alone where nothing separates it from the object: the name or title at the front. */
function withoutObject(
  reading: Reading,
  mentions: MentionIndex,
  first: number,
  end: number,
): number {
  const known = mentions.at(first);
  if (known !== null && known.end < end) return known.end;
  if (partitives.has(reading.word(first))) return end; // «یکی از شهروندان است»
  const head = demonstratives.has(reading.word(first)) ? first + 1 : first;
  const title = titles.match(reading.words, head, end);
  if (title === null) return first + 1;
  if (head > first) return title.end;
  if (title.kind !== 'rank' && title.kind !== 'honorific')
    return title.kind === 'sole' ? title.end : end;
  return mentions.at(title.end)?.end ?? Math.min(end, title.end + 1);
}

/** What may follow the title of the only holder: a name, a place, «سابق», another title, a comma. */
function isOfSole(reading: Reading, mentions: MentionIndex, at: number, stop: number): boolean {
  const word = reading.word(at);
  if (!reading.isWord(at) || mentions.at(at) !== null || word === 'و' || word === 'کشور')
    return true;
  if (demonstratives.has(word) || formerWords.kindOf(word) !== undefined) return true;
  return titles.match(reading.words, at, stop) !== null;
}

function isLoose(word: string): boolean {
  return word === 'و' || word === '،' || word === '-' || word === '–' || word === 'ـ';
}

/** «یک», «این», «یکی از», «برخی دیگر از»: they open a phrase, though elsewhere they end one. */
function afterDeterminers(reading: Reading, first: number, stop: number): number {
  const word = reading.word(first);
  const quantifier = partitives.has(word);
  if (
    word !== 'یک' &&
    word !== 'دیگر' &&
    word !== 'سایر' &&
    !quantifier &&
    !demonstratives.has(word)
  )
    return first;
  const behind = first + 1;
  if (!quantifier) return behind;
  const of = reading.is(behind, 'دیگر') ? behind + 1 : behind;
  return of < stop && reading.is(of, 'از') ? of + 1 : of;
}

/** One word, name, bracket or apposition further; `at` itself where the phrase ends. */
function step(
  reading: Reading,
  mentions: MentionIndex,
  first: number,
  at: number,
  stop: number,
): number {
  const word = reading.word(at);
  const known = mentions.at(at);
  if (known !== null && known.end <= stop && (known.mention.type === 'PER' || at > first))
    return known.end;
  const title = titles.match(reading.words, at, stop);
  if (title !== null && title.end > at + 1) return title.end;
  const agency = agencies.match(reading.words, at, stop);
  if (agency !== null && agency.end > at + 1) return agency.end;
  if (isQuotationMark(reading.spelling(at))) return behindMarks(reading, at, stop);
  if (word === '(') return behindBracket(reading, at, stop);
  if (word === '،' || word === '-' || word === '–' || word === 'ـ') {
    return continues(reading, mentions, first, at + 1, stop) ? at + 1 : at;
  }
  if (word === 'و') return joins(reading, at + 1, stop) ? at + 1 : at;
  if (!reading.isWord(at)) return reading.isNumber(at) && at > first ? at + 1 : at;
  if (prepositions.has(word)) return isHeld(reading, mentions, first, at) ? at + 1 : at;
  if (demonstratives.has(word)) return heldPlaces.has(reading.word(at + 1)) ? at + 2 : at;
  if (word === 'را' || subordinators.has(word) || pronouns.has(word) || adverbs.has(word))
    return at;
  if (at > first && predicates.has(word)) return at;
  // «مدیر یک شرکت ساختمانی»
  const isOne = word === 'یک' && at > first;
  if (isOne && organisationHeads.match(reading.words, at + 1, stop) !== null) return at + 1;
  if (times.has(word) && isTime(reading, at)) return at;
  if (at > first && boundaryWords.kindOf(word) === 'function' && word !== 'عنوان') {
    return isOfTitle(reading, at) ? at + 1 : at;
  }
  const isLast = at + 1 >= stop || reading.is(at + 1, ':') || reading.is(at + 1, 'که');
  if (isFiniteVerb(reading.spelling(at), isLast)) return at;
  return at > first && beginsVerb(reading, at, stop) ? at : at + 1;
}

/** A few function words stand inside titles: «رئیس دبیرخانه برنامه‌های سال آینده», «نماینده اول». */
function isOfTitle(reading: Reading, at: number): boolean {
  return titles.match(reading.words, at, at + 2) !== null;
}

/** Behind a name in marks; marks around nothing are no part of a phrase. */
function behindMarks(reading: Reading, at: number, stop: number): number {
  const close = reading.partner[at] ?? -1;
  const isName = close > at + 1 && close < stop && close - at <= 7;
  return isName ? close + 1 : at;
}

function behindBracket(reading: Reading, at: number, stop: number): number {
  for (let i = at + 1; i < Math.min(stop, at + 8); i++) {
    if (reading.is(i, ')')) return i + 1;
  }
  return at;
}

/** «روز» and «شب» are words of names too; with a day, a number or another time behind they are not. */
function isTime(reading: Reading, at: number): boolean {
  const next = reading.word(at + 1);
  if (times.has(next) || adverbs.has(next) || prepositions.has(next)) return true;
  return reading.tokens[at + 1]?.kind !== 'word' || times.has(reading.word(at - 1));
}

/** Whether an apposition or the next member of a list stands behind a comma or dash. */
function continues(
  reading: Reading,
  mentions: MentionIndex,
  first: number,
  next: number,
  stop: number,
): boolean {
  if (next >= stop) return false;
  const titleThere = titles.match(reading.words, next, stop);
  const personThere = mentions.at(next)?.mention.type === 'PER';
  if (titleThere !== null) return titleThere.kind !== 'kinship';
  if (personThere) return titles.match(reading.words, first, stop) !== null;
  return listGoesOn(reading, next, stop) && hasListHead(reading, first, next);
}

/** «وزیر صنعت، معدن و تجارت»: a comma and then, within a few words, «و». */
function listGoesOn(reading: Reading, next: number, stop: number): boolean {
  for (let i = next; i < Math.min(stop, next + 6); i++) {
    const word = reading.word(i);
    if (word === 'و') return i > next && joins(reading, i + 1, stop);
    if (word === '،' && i > next) return listGoesOn(reading, i + 1, stop);
    if (!reading.isWord(i) || prepositions.has(word) || adverbs.has(word) || word === 'را')
      return false;
    if (isFiniteVerb(reading.spelling(i), false)) return false;
  }
  return false;
}

function hasListHead(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (titles.match(reading.words, i, end) !== null) return true;
    if (organisationHeads.match(reading.words, i, end) !== null) return true;
  }
  return false;
}

/** Whether «و» joins nouns here, and no clause begins behind it. */
function joins(reading: Reading, next: number, stop: number): boolean {
  if (next >= stop || !reading.isWord(next)) return false;
  const word = reading.word(next);
  if (prepositions.has(word) || adverbs.has(word) || subordinators.has(word)) return false;
  return !pronouns.has(word) && !isFiniteVerb(reading.spelling(next), next + 1 >= stop);
}
