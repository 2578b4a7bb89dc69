import type { Draft } from '../draft.js';
import { isQuotationMark } from '../marks.js';
import type { Reading } from '../reading.js';
import { findSource } from '../sources/find-source.js';
import type { MentionIndex } from '../sources/mention-index.js';
import type { Source } from '../sources/source.js';
import type { Statement } from '../statements.js';
import { holdsVerb } from './marked-content.js';
import { trimContent } from './trim.js';

const shortest = 4;
/** The most tokens between the closing mark and the cue. */
const farthest = 30;

/** «…»، X گفت.: the speech stands in marks before the cue, which nothing follows. */
export function postposedDraft(
  reading: Reading,
  mentions: MentionIndex,
  { cue, clause }: Statement,
  source: Source,
): Draft | null {
  if (!cue.takes.has('«') || reading.isWord(cue.end)) return null;
  for (let i = cue.first - 1; i >= Math.max(clause.first - 1, cue.first - farthest); i--) {
    if (!isQuotationMark(reading.spelling(i))) continue;
    const open = reading.partner[i] ?? -1;
    if (open < 0 || open >= i || reading.is(i + 1, 'را')) return null;
    if (i - open - 1 < shortest || !holdsVerb(reading, open + 1, i)) return null;
    const content = trimContent(reading, { first: open + 1, end: i });
    const behind = findSource(reading, mentions, { first: i + 1, end: cue.first });
    const speaker = behind.kind === 'dropped' ? source : behind;
    const isInside = (speaker.phrase?.first ?? -1) >= open && (speaker.phrase?.first ?? -1) < i;
    if (content === null || isInside) return null;
    return {
      type: 'direct',
      pattern: 'P7',
      cue,
      colon: null,
      content: [content],
      source: speaker,
      at: Math.min(open, clause.first),
      parent: null,
      confidence: 0.8,
    };
  }
  return null;
}
