import type { Reading, Stretch } from '../reading.js';
import { findSource } from '../sources/find-source.js';
import type { MentionIndex } from '../sources/mention-index.js';
import type { Statement } from '../statements.js';
import { isVerbAt } from './clause-end.js';

/** What answers an opinion with another behind a comma: «…، در مقابل عده‌ای معتقدند». */
const contrasts: ReadonlySet<string> = new Set(['مقابل', 'حالی', 'حالیکه', 'برابر']);

/** How far before a cue its clause may begin, in tokens; it keeps the time linear. */
const longestClause = 200;

/**
 * The semicolon, or the comma before «در مقابل» or «رضایی هم», at which a sentence turns from what
 * one says to what another does: the cue behind it has a subject of its own.
 *
 * @param running what the first says
 * @returns −1 where the sentence does not turn
 */
export function turnBefore(
  reading: Reading,
  mentions: MentionIndex,
  { cue, opening }: Statement,
  running: Stretch,
): number {
  if (opening.kind === 'none') return -1;
  const last = Math.max(running.first, cue.first - longestClause);
  let alsoAt = -1;
  for (let i = cue.first - 1; i > last; i--) {
    if (reading.is(i, 'هم') || reading.is(i, 'نیز')) alsoAt = i;
    const isSemicolon = reading.is(i, '؛');
    if (!isSemicolon && !reading.is(i, '،')) continue;
    const isContrast = reading.is(i + 1, 'در') && contrasts.has(reading.word(i + 2));
    if (!isSemicolon && !isContrast && alsoAt < 0) continue;
    if (!isSemicolon && !isVerbAt(reading, i - 1, i)) continue;
    const { kind, phrase } = findSource(reading, mentions, { first: i + 1, end: cue.first });
    const isAnswer = phrase?.first === i + 1 && phrase.end === alsoAt;
    if (!isSemicolon && !isContrast && !isAnswer) continue;
    return kind === 'dropped' || kind === 'pronoun' ? -1 : i;
  }
  return -1;
}
