import type { Draft } from '../draft.js';
import type { Reading } from '../reading.js';
import type { MentionIndex } from '../sources/mention-index.js';
import type { Statement } from '../statements.js';
import { BlockReader } from './read-block.js';

/** What each statement quotes, block by block; the places are final, the speakers not known. */
export function findDrafts(
  reading: Reading,
  mentions: MentionIndex,
  statements: readonly Statement[],
): Draft[] {
  const byBlock = new Map<number, Statement[]>();
  for (const statement of statements) {
    const block = reading.blockOf(statement.cue.first);
    const beside = byBlock.get(block);
    if (beside === undefined) byBlock.set(block, [statement]);
    else beside.push(statement);
  }
  const drafts: Draft[] = [];
  for (const beside of byBlock.values()) {
    drafts.push(...new BlockReader(reading, mentions, beside).read());
  }
  return drafts;
}
