import type { Draft } from '../draft.js';
import type { Reading } from '../reading.js';
import type { MentionIndex } from '../sources/mention-index.js';
import type { Source } from '../sources/source.js';
import type { Statement } from '../statements.js';
import { voiceEnd } from './content-of.js';
import { continuationOf, goesOn, speechGoesOn } from './continuation.js';
import { BlockReader } from './read-block.js';
import { run, runOn, type Running } from './running.js';

/**
 * What each statement quotes, block by block; the places are final, the speakers not known.
 *
 * @param labelled the answers of an interview by the index of their block
 * @param isAddress whether the article reports an address, whose paragraphs need no cue
 */
export function findDrafts(
  reading: Reading,
  mentions: MentionIndex,
  statements: readonly Statement[],
  labelled: ReadonlyMap<number, Draft>,
  isAddress: boolean,
): Draft[] {
  const byBlock = new Map<number, Statement[]>();
  for (const statement of statements) {
    const block = reading.blockOf(statement.cue.first);
    const beside = byBlock.get(block);
    if (beside === undefined) byBlock.set(block, [statement]);
    else beside.push(statement);
  }
  const last = statements.at(-1); // they are in the order of the text
  const lastCue = last === undefined ? -1 : reading.blockOf(last.cue.first);
  const drafts: Draft[] = [...labelled.values()];
  let open: Draft | null = null;
  let named: Source | null = null;
  reading.blocks.forEach((block, index) => {
    const label = labelled.get(index) ?? null;
    const beside = byBlock.get(index) ?? [];
    const hasCue = beside.some(({ opening }) => opening.kind === 'colon');
    const running: Running | null =
      label !== null
        ? run(reading, label, 'marks')
        : open !== null &&
            !hasCue &&
            (goesOn(reading, mentions, open, index, beside) ||
              (isAddress && index < lastCue && speechGoesOn(reading, mentions, index, beside)))
          ? runOn(reading, open, {
              first: block.first,
              end: voiceEnd(reading, block.first, block.end),
            })
          : null;
    const reader = new BlockReader(reading, mentions, beside, running, named).read();
    for (const draft of reader.drafts) drafts.push(draft);
    named =
      reader.drafts.findLast(({ parent, source }) => parent === null && source.name !== null)
        ?.source ?? named;
    const silent: Draft | null =
      open !== null && running === null && beside.length === 0
        ? continuationOf(reading, mentions, open, block, byBlock.get(index + 1) ?? [])
        : null;
    if (silent !== null) drafts.push(silent);
    open = silent ?? reader.open;
  });
  return drafts;
}
