import type { Reading } from '../reading.js';
import { findSource } from '../sources/find-source.js';
import type { MentionIndex } from '../sources/mention-index.js';
import type { Statement } from '../statements.js';
import { isVerbAt } from './clause-end.js';

/** How far before its cue a second verb phrase may begin, in tokens. */
const farthest = 25;

/**
 * The «و» by which a cue goes on with the subject of the cue before: «… است و در پایان افزود». No
 * verb and no subject of its own stands between the two.
 *
 * @returns the token of «و» (of the cue itself in «وگفت»), −1 where the cue is no second verb phrase
 */
export function coordinator(
  reading: Reading,
  mentions: MentionIndex,
  { cue, clause }: Statement,
): number {
  if (cue.skip > 0) return cue.first;
  const last = Math.max(clause.first, cue.first - farthest);
  for (let i = cue.first - 1; i > last; i--) {
    if (isVerbAt(reading, i, cue.first)) return -1;
    if (!reading.is(i, 'و')) continue;
    const isBehindClause = isVerbAt(reading, i - 1, i) || !reading.isWord(i - 1);
    if (!isBehindClause) continue;
    const { kind } = findSource(reading, mentions, { first: i + 1, end: cue.first });
    return kind === 'dropped' ? i : -1;
  }
  return -1;
}
