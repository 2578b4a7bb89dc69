import type { Reading, Stretch } from '../reading.js';
import { isVerbAt } from './clause-end.js';

/** Shorter stretches in marks are names and scare quotes unless a verb stands in them. */
const shortest = 4;

/**
 * The speech in quotation marks that begins at a token: what stands between the marks, a stretch a
 * paragraph.
 *
 * @param isLast whether what follows the closing mark is nobody's words any more
 * @returns null where no marks open, or they hold only part of what is said
 */
export function markedContent(
  reading: Reading,
  first: number,
  isLast: (behind: number) => boolean,
): readonly Stretch[] | null {
  if (!isSpeech(reading, first)) return null;
  const close = reading.partner[first] ?? -1;
  return isLast(close + 1) ? cutAtBlocks(reading, first + 1, close) : null;
}

/** Whether marks open at a token that hold what somebody says, not a name or a word under doubt. */
export function isSpeech(reading: Reading, open: number): boolean {
  const close = reading.partner[open] ?? -1;
  if (close <= open + 2) return false;
  return holdsVerb(reading, open + 1, close) || wordsIn(reading, open + 1, close) >= shortest;
}

function wordsIn(reading: Reading, first: number, end: number): number {
  let words = 0;
  for (let i = first; i < end && words < shortest; i++) if (reading.isWord(i)) words++;
  return words;
}

export function holdsVerb(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isVerbAt(reading, i, end)) return true;
  return false;
}

/** A stretch of tokens as one stretch a block. */
export function cutAtBlocks(reading: Reading, first: number, end: number): readonly Stretch[] {
  const parts: Stretch[] = [];
  for (let at = first; at < end;) {
    const block = reading.block(at);
    const behind = Math.min(end, block?.end ?? at + 1);
    if (block !== null) parts.push({ first: at, end: behind });
    at = behind;
  }
  return parts;
}
