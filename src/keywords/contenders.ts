import type { Document, EntityType } from '../document.js';
import { tags as bits } from '../morphology/tags.js';
import { longestKnown, type Background } from './background.js';
import type { Candidate, Candidates } from './candidates.js';
import type { NameCover } from './name-cover.js';
import { isEdge, Role, type Word } from './read-words.js';
import { Zone } from './zones.js';

interface Evidence {
  readonly document: Document;
  readonly words: readonly Word[];
  readonly names: NameCover;
  readonly zones: readonly Zone[];
  readonly candidates: Candidates;
  /** What the dictionary takes each token for. */
  readonly tags: Uint32Array;
}

/** The evidence, and what comes of it. */
interface Weighed extends Evidence {
  /** Keys of the words that the article uses as nouns, whatever the dictionary takes them for. */
  readonly nouns: ReadonlySet<string>;
}

/**
 * The candidates that are worth judging. Left out is what no editor would choose: an amount, the
 * agency, a part of a verb, an adjective alone or at the beginning, a word that goes on into longer phrases whenever it stands, a phrase that
 * always breaks off at an ezafe (توسعه زیرساخت‌های), one that runs on behind a name (آذربایجان شرقی
 * محور), one that is always cut out of a longer one (خارجی در غرب of روابط خارجی در غرب کشور), and one
 * that stands once, below the lead, and is unknown to the news. That is half of all, and hardly any
 * of the tags.
 */
export function findContenders(given: Evidence, background: Background): readonly Candidate[] {
  const evidence: Weighed = { ...given, nouns: findNouns(given) };
  return evidence.candidates.list.filter((candidate) => {
    if (isAmount(candidate, evidence) || isAgency(candidate, evidence)) return false;
    if (candidate.entity !== null) return true;
    const [first = 0, end = 0] = candidate.places;
    if (isPartOfVerb(candidate, evidence)) return false;
    if (end - first === 1) {
      return (
        !isAdjective(first, evidence) &&
        !isBareHead(candidate, evidence) &&
        !always(candidate, (from) => isRelative(from, evidence) || qualifies(from, evidence))
      );
    }
    return (
      !isAdjective(first, evidence) &&
      !isPassing(candidate, evidence, background) &&
      !isFragment(candidate, evidence, background) &&
      !always(candidate, (_, to) => evidence.words[to - 1]?.analysis?.ezafe === true) &&
      !always(candidate, (from, to) => runsOn(from, to, evidence)) &&
      !always(candidate, (from) => beginsInside(from, evidence)) &&
      !always(candidate, (from, to) => breaksOff(from, to, evidence))
    );
  });
}

function always({ places }: Candidate, holds: (first: number, end: number) => boolean): boolean {
  for (let i = 0; i < places.length; i += 2) {
    if (!holds(places[i] ?? 0, places[i + 1] ?? 0)) return false;
  }
  return true;
}

/** An adjective that is neither a noun nor a name as well, nor used as a noun here. */
function isAdjective(token: number, { tags, words, nouns }: Weighed): boolean {
  const of = tags[token] ?? 0;
  const others = bits.noun | bits.placeName | bits.givenName;
  if ((of & bits.adjective) === 0 || (of & others) !== 0) return false;
  return !nouns.has(words[token]?.key ?? '');
}

/** What stands alone between a preposition and the end of the phrase is a noun: سرمایه‌گذاری در لجستیک. */
function findNouns({ words }: Evidence): ReadonlySet<string> {
  const found = new Set<string>();
  words.forEach(({ key, role }, i) => {
    if (role !== Role.Content || words[i - 1]?.analysis?.pos !== 'ADP') return;
    if (isEdge(words[i + 1])) found.add(key);
  });
  return found;
}

/** An agency that the article names only as its own source. */
function isAgency(candidate: Candidate, { document, names, words }: Evidence): boolean {
  const { start, end } = document.dateline ?? { start: 0, end: 0 };
  return always(candidate, (from) => {
    if (words[from - 1]?.key === 'خبرگزاری') return true;
    const place = document.tokens[from]?.start ?? 0;
    return place >= start && place < end && names.over(from)?.type === 'ORG';
  });
}

/** An adjective made of a noun with ای: المپیاد مدرسه‌ای. */
function isRelative(token: number, { document, words }: Evidence): boolean {
  const isAdjectival = words[token]?.analysis?.pos === 'ADJ';
  return isAdjectival && document.tokens[token]?.text.endsWith('\u200Cای') === true;
}

const amounts: ReadonlySet<EntityType> = new Set(['MON', 'PCT', 'QTY', 'TIM']);

/** An amount or a time of day, and a day of a certain year; ۲۲ بهمن may be what an article is about. */
function isAmount(candidate: Candidate, { names, words }: Evidence): boolean {
  return always(candidate, (from, to) => {
    const type = names.over(from)?.type;
    if (type === 'DAT') {
      const last = words[to - 1];
      return last?.role === Role.Number && last.key.length === yearLength;
    }
    if (type === undefined || !amounts.has(type)) return false;
    for (let i = from; i < to; i++) if (words[i]?.role === Role.Number) return true;
    return false;
  });
}

const yearLength = 4;

/** The noun or participle of a passive: دستگیر شد, کشته شدند, به رسمیت شناخته شود. */
function isPartOfVerb(candidate: Candidate, { words }: Evidence): boolean {
  const [first = 0, end = 0] = candidate.places;
  if (end - first > 1 && words[end - 1]?.key.endsWith('ه') !== true) return false;
  return always(candidate, (_, to) => words[to]?.analysis?.lemma === 'شد');
}

/** So often a word must open longer phrases, and never stand by itself, to say nothing without them. */
const leastOpenings = 5;

/** توسعه in an article on توسعه روابط, توسعه صادرات and توسعه زیرساخت‌ها. */
function isBareHead(candidate: Candidate, { words }: Evidence): boolean {
  return (
    candidate.places.length >= 2 * leastOpenings && always(candidate, (_, to) => !isEdge(words[to]))
  );
}

/** Said once, in passing, in words that do not belong together elsewhere. */
function isPassing(
  { key, places }: Candidate,
  { zones }: Evidence,
  background: Background,
): boolean {
  const [first = 0] = places;
  return places.length === 2 && zones[first] === Zone.Body && background.find(key) < 0;
}

/** Its first word is an adjective of the noun before it. */
function beginsInside(first: number, { document, words }: Evidence): boolean {
  return words[first]?.analysis?.pos === 'ADJ' && areJoined(first - 1, first, document, words);
}

/** An adjective that only says something of a noun: منطقه آزاد, بندر آزاد است. */
function qualifies(token: number, evidence: Weighed): boolean {
  const { words, nouns } = evidence;
  const word = words[token];
  if (word?.analysis?.pos !== 'ADJ' || nouns.has(word.key)) return false;
  const next = words[token + 1]?.analysis?.pos;
  return beginsInside(token, evidence) || next === 'VERB' || next === 'AUX';
}

/** It holds a preposition, and the noun behind that goes on (در شمال of در شمال غرب). */
function breaksOff(first: number, end: number, { document, words }: Evidence): boolean {
  if (!areJoined(end - 1, end, document, words)) return false;
  for (let i = first; i < end; i++) if (words[i]?.analysis?.pos === 'ADP') return true;
  return false;
}

const nominal: ReadonlySet<string | null | undefined> = new Set(['NOUN', 'ADJ', 'PROPN']);

/** Two nouns or adjectives with nothing but a space between them. */
function areJoined(
  left: number,
  right: number,
  { tokens }: Document,
  words: readonly Word[],
): boolean {
  const [before, behind] = [words[left], words[right]];
  return (
    nominal.has(before?.analysis?.pos) &&
    nominal.has(behind?.analysis?.pos) &&
    tokens[right]?.start === (tokens[left]?.end ?? 0) + 1
  );
}

/** Unknown to the news, and never begins, or never ends, where a phrase does. */
function isFragment(candidate: Candidate, { words }: Evidence, background: Background): boolean {
  const [first = 0, end = 0] = candidate.places;
  if (end - first <= longestKnown && background.find(candidate.key) >= 0) return false;
  return (
    always(candidate, (from) => !isEdge(words[from - 1])) ||
    always(candidate, (_, to) => !isEdge(words[to]))
  );
}

/** Behind a name that begins the phrase a new phrase begins, unless an adjective follows. */
function runsOn(first: number, end: number, evidence: Weighed): boolean {
  const name = evidence.names.over(first);
  if (name?.first !== first || name.end >= end) return false;
  if (name.type !== 'PER' && name.type !== 'LOC' && name.type !== 'ORG') return false;
  return !isAdjective(end - 1, evidence);
}
