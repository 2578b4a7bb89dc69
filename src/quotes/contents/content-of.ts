import { isNarrated } from '../narrator.js';
import type { Reading, Stretch } from '../reading.js';
import type { Statement } from '../statements.js';
import { cutAtBlocks, markedContent } from './marked-content.js';
import { trimContent } from './trim.js';

/** What a statement quotes. */
export interface Content {
  /** A stretch a paragraph. */
  readonly parts: readonly Stretch[];
  /** Quotation marks hold all of it. */
  readonly marked: boolean;
  /** It ends with its paragraph, so that the next one may go on with it. */
  readonly open: boolean;
}

/**
 * The content behind a verb: in quotation marks what they hold; behind a colon the rest of the
 * paragraph, up to the reporter's voice; else the rest of the sentence.
 *
 * @param isBehindSpeech whether nothing of the speech can stand behind a closing mark
 */
export function contentOf(
  reading: Reading,
  { opening, isAsClause }: Statement,
  isBehindSpeech: (behind: number) => boolean,
): Content | null {
  const { first, kind } = opening;
  const marks = markedContent(reading, first, isBehindSpeech);
  const blockEnd = reading.block(first)?.end ?? first;
  const end = kind === 'colon' ? voiceEnd(reading, first, blockEnd) : sentenceEnd(reading, first);
  const whole =
    marks ?? cutAtBlocks(reading, first, isAsClause ? semicolon(reading, first, end) : end);
  const parts = whole.flatMap((part) => trimContent(reading, part) ?? []);
  if (parts.length === 0) return null;
  const open = marks === null && kind === 'colon' && end === blockEnd;
  return { parts, marked: marks !== null, open };
}

/** The longest speech in one paragraph, in tokens; it keeps the time linear. */
const longestSpeech = 4000;

/**
 * Where a speech ends that begins at a token: before the first later sentence that the reporter
 * speaks, at the latest with the block.
 */
export function voiceEnd(reading: Reading, first: number, blockEnd: number): number {
  const last = Math.min(blockEnd, first + longestSpeech);
  for (let at = reading.sentence(first).end; at < last;) {
    if (isNarrated(reading, at, 'sentence')) return at;
    at = Math.max(reading.sentence(at).end, at + 1);
  }
  return last;
}

/** The sentence, and whatever stands in marks that open in it. */
function sentenceEnd(reading: Reading, first: number): number {
  const { end } = reading.sentence(first);
  return Math.max(end, (reading.partner[first] ?? -1) + 1);
}

function semicolon(reading: Reading, first: number, end: number): number {
  for (let i = first; i < end; i++) if (reading.is(i, '؛')) return i;
  return end;
}
