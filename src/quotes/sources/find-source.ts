import type { Reading, Stretch } from '../reading.js';
import { isFiniteVerb, isParticiple } from '../verbs.js';
import { behindDateline } from './behind-dateline.js';
import { canSpeak } from './can-speak.js';
import { isGoverned } from './is-governed.js';
import { isLastWord } from './is-last-word.js';
import { mayOpen } from './may-open.js';
import type { MentionIndex } from './mention-index.js';
import { nounPhraseEnd } from './noun-phrase.js';
import { parseSource } from './parse-source.js';
import { skipOpeners } from './skip-openers.js';
import { dropped, type Source } from './source.js';
import { titleKind } from './title-kind.js';
import {
  adverbs,
  circles,
  counts,
  demonstratives,
  occasions,
  prepositions,
  pronouns,
  subordinators,
} from './words.js';

/** The longest name before a cue that no full stop parts from the sentence before, in tokens. */
const longestLate = 4;

/**
 * The subject of a cue: the first noun phrase of its clause that can speak.
 *
 * A clause may open with a dateline, connectives, settings («در ادامه»), and phrases with a
 * preposition; the subject stands before, between or behind them. A phrase at the very beginning is
 * taken as it is; one behind a comma must be a pronoun, a title, a name or an organisation.
 *
 * @param clause from the beginning of the cue's clause to the cue
 * @param skip stretches inside that are somebody's words already (the clauses of frames)
 */
export function findSource(
  reading: Reading,
  mentions: MentionIndex,
  clause: Stretch,
  skip: readonly Stretch[] = [],
): Source {
  const found = firstSubject(reading, mentions, clause, skip);
  return found === null ? dropped : parseSource(reading, mentions, found);
}

function firstSubject(
  reading: Reading,
  mentions: MentionIndex,
  clause: Stretch,
  skip: readonly Stretch[],
): Stretch | null {
  const { end } = clause;
  const late = lateSubject(reading, mentions, clause);
  if (late !== null) return late;
  let at = behindDateline(reading, mentions, clause);
  let isFirst = true;
  let early: Stretch | null = null;
  while (at < end) {
    const hidden = skip.find((stretch) => at >= stretch.first && at < stretch.end);
    if (hidden !== undefined) {
      at = hidden.end;
      continue;
    }
    const next = skipOpeners(reading, at, end);
    if (next >= end) break;
    if (next > at) {
      at = next;
      continue;
    }
    const phrase = phraseAt(reading, mentions, at, end, isFirst);
    if (phrase !== null) {
      const isKnown = !isFirst || canSpeak(reading, mentions, at, end);
      if (!isLeftBehind(reading, mentions, phrase, end, skip)) {
        const known = isKnown ? null : speakerBehind(reading, mentions, phrase.end, end, skip);
        return known ?? phrase;
      }
      early ??= phrase;
      at = phrase.end;
    }
    isFirst = false;
    at = nextStart(reading, mentions, at, end, skip);
  }
  return early;
}

/** «… تبیین است رضایی افزود»: the name before the cue, where the full stop behind a verb is lost. */
function lateSubject(
  reading: Reading,
  mentions: MentionIndex,
  { first, end }: Stretch,
): Stretch | null {
  let behind = end;
  while (behind > first && adverbs.has(reading.word(behind - 1))) behind--;
  for (let at = behind - 1; at > Math.max(first, behind - longestLate); at--) {
    const isName = mentions.at(at)?.mention.type === 'PER' && mentions.at(at)?.end === behind;
    const isPronoun = at === behind - 1 && reading.is(at, 'وی');
    if (!isName && !isPronoun) continue;
    return isFiniteVerb(reading.spelling(at - 1), false) ? { first: at, end: behind } : null;
  }
  return null;
}

/**
 * A pronoun, or a name with a new beginning, behind an unknown phrase is the subject, and the phrase
 * the end of a caption that ran into the sentence.
 */
function speakerBehind(
  reading: Reading,
  mentions: MentionIndex,
  first: number,
  end: number,
  skip: readonly Stretch[],
): Stretch | null {
  for (let at = first; at < end; at++) {
    if (skip.some((stretch) => at >= stretch.first && at < stretch.end)) continue;
    if (isGoverned(reading, at)) continue;
    if (reading.is(at, 'وی') && isSubjectPronoun(reading, at, end))
      return phraseAt(reading, mentions, at, end, false);
    const named = mentions.at(at);
    const isName = named?.mention.type === 'PER' && named.end - at > 1;
    if (isName && startsAnew(reading, at)) return phraseAt(reading, mentions, at, end, false);
  }
  return null;
}

/** Before a subject stand a verb, an adverb, or a setting: «در این رابطه», «در پایان این نشست». */
function startsAnew(reading: Reading, at: number): boolean {
  const before = reading.word(at - 1);
  if (adverbs.has(before) || isFiniteVerb(reading.spelling(at - 1), true)) return true;
  return demonstratives.has(reading.word(at - 2)) && occasions.has(before);
}

/** The noun phrase that begins here, if it can be a subject that speaks. */
function phraseAt(
  reading: Reading,
  mentions: MentionIndex,
  at: number,
  limit: number,
  isFirst: boolean,
): Stretch | null {
  const word = reading.word(at);
  const of = reading.is(at + 1, 'و') ? at + 2 : at; // «همراه و از یاران او»
  if (isFirst && reading.is(of, 'از') && circles.has(reading.word(of + 1))) {
    const end = nounPhraseEnd(reading, mentions, of + 1, limit);
    return end > of + 1 ? { first: of, end } : null;
  }
  if (prepositions.has(word) || subordinators.has(word)) return null;
  const mayStand =
    (isFirst && mayOpen(reading, at)) ||
    canSpeak(reading, mentions, at, limit) ||
    isLastWord(reading, at, limit);
  if (!mayStand) return null;
  // «۲۰ شهروند گفتند»: whoever is counted
  const head = reading.isNumber(at) && titleKind(reading, at + 1, limit) !== null ? at + 1 : at;
  const end = nounPhraseEnd(reading, mentions, head, limit);
  const isBare = end === at + 1 && (counts.has(word) || demonstratives.has(word));
  return end > head && !isBare && holdsWord(reading, at, end) ? { first: at, end } : null;
}

/** Marks and numbers alone, «(۷)», are nobody. */
function holdsWord(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (reading.isWord(i)) return true;
  return false;
}

/**
 * Where a subject may next begin: behind a comma, or inside the phrase where a pronoun or a name
 * stands that no preposition governs («در ادامه وی», «در تهران علی رضایی»).
 */
function nextStart(
  reading: Reading,
  mentions: MentionIndex,
  at: number,
  end: number,
  skip: readonly Stretch[],
): number {
  for (let i = at + 1; i < end; i++) {
    if (skip.some((stretch) => i >= stretch.first && i < stretch.end)) return i;
    const word = reading.word(i);
    if (word === '،' || word === '؛' || word === '-' || word === '–') return i + 1;
    if (isJoint(reading, mentions, i, end)) return i + 1;
    if (isGoverned(reading, i)) continue;
    if (pronouns.has(word) && isSubjectPronoun(reading, i, end)) return i;
    const named = mentions.at(i);
    if (named?.mention.type !== 'PER') continue;
    if (named.end - named.first > 1 || isBehindName(reading, mentions, i, end)) return i;
  }
  return end;
}

/** «در پی حمله به آمریکا ترامپ در …»: no name takes another in ezafe, so the second is the subject. */
function isBehindName(reading: Reading, mentions: MentionIndex, at: number, end: number): boolean {
  const before = mentions.at(at - 1)?.mention.type;
  return (before === 'LOC' || before === 'ORG') && isSubjectPronoun(reading, at, end);
}

/** «در ادامه وی با … گفت»: what stands behind a subject is no noun of its own. */
function isSubjectPronoun(reading: Reading, at: number, end: number): boolean {
  const next = reading.word(at + 1);
  if (at + 1 >= end || prepositions.has(next) || adverbs.has(next)) return true;
  return next === '،' || next === 'که';
}

/**
 * Whether the phrase is the subject of another clause that has ended before the cue: a finite verb
 * with a comma, or with «و» and a new subject behind it, stands between, and the phrase has no
 * relative clause to close.
 */
function isLeftBehind(
  reading: Reading,
  mentions: MentionIndex,
  phrase: Stretch,
  end: number,
  skip: readonly Stretch[],
): boolean {
  for (let i = phrase.end; i < end - 1; i++) {
    if (skip.some((stretch) => i >= stretch.first && i < stretch.end)) continue;
    if (reading.is(i, 'که')) return false;
    const isClosed = reading.is(i + 1, '،') || reading.is(i + 1, '؛');
    if (!isClosed && !isJoint(reading, mentions, i + 1, end)) continue;
    const text = reading.spelling(i);
    if (isFiniteVerb(text, true) || (isClosed && isParticiple(text))) return true;
  }
  return false;
}

/** «و», «اما» behind a verb, and behind them somebody who can speak: another clause. */
function isJoint(reading: Reading, mentions: MentionIndex, at: number, end: number): boolean {
  if (!reading.is(at, 'و') && !reading.is(at, 'اما') && !reading.is(at, 'ولی')) return false;
  if (!isFiniteVerb(reading.spelling(at - 1), true)) return false;
  let next = at + 1;
  for (;;) {
    const behind = next < end ? skipOpeners(reading, next, end) : next;
    if (behind === next) break;
    next = behind;
  }
  return next < end && canSpeak(reading, mentions, next, end);
}
