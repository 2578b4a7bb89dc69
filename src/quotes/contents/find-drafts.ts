import type { Draft } from '../draft.js';
import { countFirstPerson, isFirstPerson, mayBeFirstPerson } from '../first-person.js';
import { isNarrated } from '../narrator.js';
import type { Block, Reading } from '../reading.js';
import type { MentionIndex } from '../sources/mention-index.js';
import type { Statement } from '../statements.js';
import { voiceEnd } from './content-of.js';
import { BlockReader } from './read-block.js';
import { run, runOn, type Running } from './running.js';

/**
 * What each statement quotes, block by block; the places are final, the speakers not known.
 *
 * @param labelled the answers of an interview by the index of their block
 */
export function findDrafts(
  reading: Reading,
  mentions: MentionIndex,
  statements: readonly Statement[],
  labelled: ReadonlyMap<number, Draft>,
): Draft[] {
  const byBlock = new Map<number, Statement[]>();
  for (const statement of statements) {
    const block = reading.blockOf(statement.cue.first);
    const beside = byBlock.get(block);
    if (beside === undefined) byBlock.set(block, [statement]);
    else beside.push(statement);
  }
  const drafts: Draft[] = [...labelled.values()];
  let open: Draft | null = null;
  reading.blocks.forEach((block, index) => {
    const label = labelled.get(index) ?? null;
    const beside = byBlock.get(index) ?? [];
    const hasCue = beside.some(({ opening }) => opening.kind === 'colon');
    const running: Running | null =
      label !== null
        ? run(reading, label, 'marks')
        : open !== null && !hasCue && goesOn(reading, open, index, beside.length > 0)
          ? runOn(reading, open, {
              first: block.first,
              end: voiceEnd(reading, block.first, block.end),
            })
          : null;
    const reader = new BlockReader(reading, mentions, beside, running).read();
    drafts.push(...reader.drafts);
    open = reader.open;
  });
  return drafts;
}

/**
 * Whether a block goes on with the speech of the block before, with no cue of its own: who spoke of
 * himself does so in it or, after one block more, behind it; a document goes on of itself.
 */
function goesOn(reading: Reading, draft: Draft, index: number, isReported: boolean): boolean {
  const block = reading.blocks[index];
  if (block === undefined || !isProse(reading, block)) return false;
  if (draft.source.kind === 'document') return true;
  const isOwn = draft.content.some((part) => mayBeFirstPerson(reading, part));
  if (!isOwn) return !isReported && countFirstPerson(reading, block) > 1;
  if (isFirstPerson(reading, block)) return true;
  const next = reading.blocks[index + 1];
  const isBridge = draft.content.length > 1 && next !== undefined && isProse(reading, next);
  return isBridge && isFirstPerson(reading, next);
}

function isProse(reading: Reading, { role, first }: Block): boolean {
  return role === 'body' && !isNarrated(reading, first, 'paragraph');
}
