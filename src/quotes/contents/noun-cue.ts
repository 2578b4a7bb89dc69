import type { Draft } from '../draft.js';
import type { Reading, Stretch } from '../reading.js';
import { behindDateline } from '../sources/behind-dateline.js';
import type { MentionIndex } from '../sources/mention-index.js';
import { nounPhraseEnd } from '../sources/noun-phrase.js';
import { parseSource } from '../sources/parse-source.js';
import type { Source } from '../sources/source.js';
import type { Statement } from '../statements.js';
import { adverbs, groups } from '../sources/words.js';
import { isVerbAt } from './clause-end.js';
import { holdsVerb } from './marked-content.js';
import { trimContent } from './trim.js';

/** What may stand before «به گفتهٔ X» in its sentence, in tokens, with no comma between. */
const mostBefore = 3;

/** What a clause begins behind. */
const openers: ReadonlySet<string> = new Set([
  '،',
  '؛',
  'که',
  'اما',
  'ولی',
  'زیرا',
  'چون',
  'چراکه',
]);

/** How far behind the source the verb may stand, in tokens. */
const longestClause = 200;

/** «به گفتهٔ X، …»: the source behind the cue, the rest of the sentence behind the source. */
export function nounCueDraft(
  reading: Reading,
  mentions: MentionIndex,
  { cue }: Statement,
  sentence: Stretch,
): Draft | null {
  const first = behindDateline(reading, mentions, sentence);
  if (cue.first < first || !opensClause(reading, cue.first, first)) return null;
  const end = sourceEnd(reading, mentions, cue.end, sentence.end);
  if (end <= cue.end) return null;
  const source = parseSource(reading, mentions, { first: cue.end, end });
  const isMark = reading.is(end, '،') || reading.is(end, '؛') || reading.is(end, ':');
  if (!isVoice(source, cue.takes.has('voice'), isMark)) return null;
  const content = trimContent(reading, {
    first: behindTopic(reading, end, sentence.end),
    end: sentence.end,
  });
  if (
    content === null ||
    !holdsVerb(reading, content.first, Math.min(sentence.end, content.first + longestClause))
  )
    return null;
  return {
    type: marksInside(reading, content) ? 'mixed' : 'indirect',
    pattern: 'P8',
    cue,
    colon: null,
    content: [content],
    source,
    at: cue.first,
    parent: null,
    confidence: isMark ? 0.9 : 0.75,
  };
}

/**
 * Where the source ends. With no mark behind it the clause follows at once, and a name in it is where
 * the source ends: «به گفتهٔ استاندار قزوین راه‌ها باز است».
 */
function sourceEnd(reading: Reading, mentions: MentionIndex, first: number, limit: number): number {
  const end = nounPhraseEnd(reading, mentions, first, limit);
  if (end <= first || !reading.isWord(end)) return end;
  // «به گفته محققان ماده مغذی برای بدن ضروری است»
  const isGroup = groups.has(reading.word(first)) && !reading.is(first + 1, 'و');
  if (isGroup && reading.isWord(first + 1)) {
    return reading.word(first + 1).endsWith('ی') ? first + 2 : first + 1;
  }
  for (const named of mentions.within({ first, end })) {
    const isClosed = named.end < end && reading.isWord(named.end) && !reading.is(named.end, 'و');
    if (isClosed && mentions.at(named.end) === null && named.mention.form !== 'title') {
      return named.end;
    }
  }
  return end;
}

/** What a speaker does in passing: «به گفتهٔ استاندار با اشاره به بارش‌ها، راه‌ها بسته است». */
const topics: ReadonlySet<string> = new Set(
  'اشاره تاکید انتقاد قدردانی تقدیر تشکر گلایه ابراز'.split(' '),
);

/** Behind the comma that closes a phrase without a verb by which the reporter tells the topic. */
function behindTopic(reading: Reading, first: number, limit: number): number {
  const opensTopic = reading.is(first, 'با') || reading.is(first, 'ضمن');
  if (!opensTopic || !topics.has(reading.word(first + 1))) return first;
  for (let i = first; i < Math.min(limit, first + longestClause); i++) {
    if (reading.is(i, '،')) return i + 1;
    if (isVerbAt(reading, i, limit)) break;
  }
  return first;
}

function opensClause(reading: Reading, cue: number, first: number): boolean {
  if (cue - first <= mostBefore) return true;
  const isAdverb = (word: string): boolean =>
    word !== 'و' && adverbs.has(word) && !openers.has(word);
  let at = cue;
  while (at > first && isAdverb(reading.word(at - 1))) at--;
  const before = reading.word(at - 1);
  return openers.has(before) || (before === 'و' && isVerbAt(reading, at - 2, at - 1));
}

/** «از نظر سیاسی» has no voice: a topical phrase needs a person, a pronoun or an organisation. */
function isVoice(source: Source, isTopical: boolean, isMark: boolean): boolean {
  const { kind, named } = source;
  if (kind === 'anybody' || kind === 'document' || kind === 'dropped') return false;
  if (kind === 'pronoun') return true;
  if (isTopical) return isMark && (kind !== 'name' || named !== null);
  return isMark || named !== null || kind !== 'name';
}

function marksInside(reading: Reading, { first, end }: Stretch): boolean {
  for (let i = first; i < end; i++) if ((reading.partner[i] ?? -1) > i + 2) return true;
  return false;
}
