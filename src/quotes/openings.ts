import type { FoundCue } from './cues/find-cues.js';
import { isOpeningMark, isQuotationMark } from './marks.js';
import type { Reading, Stretch } from './reading.js';
import { demonstratives, prepositions } from './sources/words.js';
import { isFiniteVerb, isParticiple } from './verbs.js';

/** How content opens behind a cue. */
export interface Opening {
  readonly kind: 'colon' | 'that' | 'marks' | 'bare' | 'none';
  /** The first token of the content. */
  readonly first: number;
}

/** Words whose «از» opens no object: «پس از», «یکی از». */
const outside: ReadonlySet<string> = new Set(
  'پس بعد قبل پیش غیر بیش کمتر بیشتر یکی برخی بعضی تعدادی شماری بسیاری اعم حاکی خارج فراتر'.split(
    ' ',
  ),
);

/** The least that a clause without که must hold, in tokens. */
const shortestBare = 3;
/** How far behind the cue its verb may stand; it keeps the time linear. */
const longestBare = 200;

/** Words that no bare clause of content begins with. */
const notContent: ReadonlySet<string> = new Set([
  'و',
  'تا',
  'را',
  'یا',
  'زیرا',
  'چون',
  'نیز',
  'هم',
]);

/** What stands behind a verb, as far as the verb takes it. */
export function openingBehind(reading: Reading, cue: FoundCue): Opening {
  const none: Opening = { kind: 'none', first: cue.end };
  const word = reading.word(cue.end);
  const text = reading.spelling(cue.end);
  if (!sameBlock(reading, cue.first, cue.end)) return none;
  // «خاطرنشان کرد کرد:»: a misprint
  if (reading.is(cue.end - 1, word) && reading.is(cue.end + 1, ':')) {
    return cue.takes.has(':') ? { kind: 'colon', first: cue.end + 2 } : none;
  }
  if (word === ':') return cue.takes.has(':') ? { kind: 'colon', first: cue.end + 1 } : none;
  if (word === 'که' || word === 'اینکه') {
    if (reading.is(cue.end + 1, ':')) {
      return cue.takes.has(':') ? { kind: 'colon', first: cue.end + 2 } : none;
    }
    return cue.takes.has('که') ? { kind: 'that', first: cue.end + 1 } : none;
  }
  if (
    isOpeningMark(text) ||
    (isQuotationMark(text) && (reading.partner[cue.end] ?? -1) > cue.end)
  ) {
    return cue.takes.has('«') ? { kind: 'marks', first: cue.end } : none;
  }
  if (cue.form === 'converb' ? !isShortPerfect(reading, cue) : cue.form === 'passive') return none;
  const first = word === '،' || word === '؛' ? cue.end + 1 : cue.end;
  const takesBare = cue.takes.has('،') || (cue.takes.has('که') && isCondition(reading, cue.end));
  return takesBare && isClause(reading, first) ? { kind: 'bare', first } : none;
}

/** «وزیر گفته دولت آماده است»: a perfect without its است, just behind its subject. */
function isShortPerfect(reading: Reading, { id, first, end }: FoundCue): boolean {
  if (id !== 'say' || !reading.isWord(end) || !reading.isWord(first - 1)) return false;
  if (reading.word(end).startsWith('باش')) return false; // «گفته باشم»
  const before = reading.word(first - 1);
  return !prepositions.has(before) && !demonstratives.has(before) && !quantifiers.test(before);
}

/** «طبق گفته», «هر گفته»: the noun. */
const quantifiers = /^(?:هر|هیچ|چند|همه|یک|اساس|بنابر|بنا|خلاف|و|را)$/;

/** «تهدید کرد در صورتی که …», «هشدار داد اگر …»: a condition opens a clause without که. */
function isCondition(reading: Reading, at: number): boolean {
  if (reading.is(at, 'در')) return /^(?:صورت|صورتی|صورتیکه)$/.test(reading.word(at + 1));
  return /^(?:اگر|چنانچه|درصورتی|درصورتیکه)$/.test(reading.word(at));
}

function sameBlock(reading: Reading, a: number, b: number): boolean {
  return reading.blockOf(a) === reading.blockOf(b);
}

/** Whether a clause of some length stands from here to the end of the sentence. */
function isClause(reading: Reading, first: number): boolean {
  const end = Math.min(reading.sentence(first).end, first + longestBare);
  if (!reading.isWord(first) && !reading.isNumber(first)) {
    if (!isQuotationMark(reading.spelling(first))) return false;
  }
  if (end - first < shortestBare || notContent.has(reading.word(first))) return false;
  for (let i = first; i < end; i++) {
    const text = reading.spelling(i);
    if (isFiniteVerb(text, isBoundary(reading, i + 1))) return true;
    // «گفت او را دیده.»: a perfect without its است
    if (reading.is(i + 1, '.') && isParticiple(text)) return true;
  }
  return false;
}

/** A mark, و, که or the end. */
export function isBoundary(reading: Reading, at: number): boolean {
  return reading.is(at, 'و') || reading.is(at, 'که') || !reading.isWord(at);
}

/**
 * The object or prepositional phrase by which a verb judges instead of quoting: «X را … دانست»,
 * «از X خبر داد». Found backwards from the cue, inside its clause.
 *
 * @returns the words of the phrase without the preposition; null where there is none
 */
export function argumentBefore(reading: Reading, cue: FoundCue, clause: Stretch): Stretch | null {
  let end = cue.first;
  while (end > clause.first && /^(?:همچنین|نیز|هم)$/.test(reading.word(end - 1))) end--;
  let found: Stretch | null = null;
  for (let i = end - 1; i >= clause.first; i--) {
    const word = reading.word(i);
    if (word === '؛' || word === ':' || isFiniteVerb(reading.spelling(i), false)) break;
    if (word === 'را' && cue.takes.has('را')) return { first: i, end };
    if (!cue.takes.has(word) || i + 1 >= end) continue;
    if (reading.is(i - 1, 'بنا')) continue;
    if (word === 'از' && outside.has(reading.word(i - 1))) continue;
    if (word === 'از' || word === 'بر' || word === 'به' || word === 'نسبت')
      found = { first: i, end };
  }
  return found;
}

/** Nouns for what somebody says: «این مطلب را بیان کرد که …». */
const sayings: ReadonlySet<string> = new Set(
  'مطلب نکته موضوع مساله مسیله خبر سخن جمله حرف ادعا توضیح پرسش سوال سؤال پیشنهاد نظر مطالب احتمال هشدار امیدواری'.split(
    ' ',
  ),
);

/** «بر این نکته تأکید کرد که»: the phrase only points forward to the clause. */
export function pointsForward(reading: Reading, argument: Stretch): boolean {
  let first = argument.first + 1;
  if (reading.is(argument.first, 'را')) {
    // «این نکته را گفت که …»; in «تعداد این گروه را ده نفر اعلام کرد که …» the object is all.
    const isThis = reading.is(argument.first - 2, 'این') || reading.is(argument.first - 2, 'همین');
    const isBare = reading.is(argument.first - 1, 'این');
    return isBare || (isThis && sayings.has(reading.word(argument.first - 1)));
  }
  while (reading.is(first, 'به') || reading.is(first, 'بر')) first++;
  const word = reading.word(first);
  return (word === 'این' || word === 'آن') && argument.end - first <= 4;
}
