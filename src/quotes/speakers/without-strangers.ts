import type { Draft } from '../draft.js';
import type { Resolved } from './resolved.js';

/**
 * Leave out the paragraphs without a cue behind which somebody else speaks: one goes on with a
 * speech only between two quotations of the same speaker.
 */
export function withoutStrangers(
  drafts: readonly Draft[],
  result: ReadonlyMap<Draft, Resolved>,
): readonly Draft[] {
  const speakerOf = (draft: Draft): unknown => result.get(draft)?.person?.self ?? null;
  const sorted = drafts.filter(({ parent }) => parent === null).sort((a, b) => a.at - b.at);
  const strange = new Set<Draft>();
  sorted.forEach((draft, i) => {
    const next = sorted[i + 1];
    if (draft.continues === undefined) return;
    const speaker = speakerOf(draft.continues);
    if (speaker === null || next === undefined || speakerOf(next) !== speaker) strange.add(draft);
  });
  return drafts.filter((draft) => !strange.has(draft));
}
