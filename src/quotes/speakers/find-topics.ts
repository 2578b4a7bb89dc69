import type { Draft } from '../draft.js';
import type { Reading, Stretch } from '../reading.js';
import { findSource } from '../sources/find-source.js';
import type { MentionIndex } from '../sources/mention-index.js';
import type { Topic } from './resolve-speakers.js';

/** How far into a sentence its subject is looked for, in tokens. */
const reach = 40;

/** The subjects of sentences in the reporter's own voice. */
export function findTopics(
  reading: Reading,
  mentions: MentionIndex,
  drafts: readonly Draft[],
): Topic[] {
  const taken = new Set<number>();
  const spoken: Stretch[] = [];
  for (const { at, content } of drafts) {
    taken.add(reading.sentence(at).first);
    spoken.push(...content);
  }
  spoken.sort((a, b) => a.first - b.first);
  const topics: Topic[] = [];
  let next = 0;
  for (const block of reading.blocks) {
    if (block.role !== 'body' && block.role !== 'lead') continue;
    for (let at = block.first; at < block.end;) {
      const { first, end } = reading.sentence(at);
      while (next < spoken.length && (spoken[next]?.end ?? 0) <= first) next++;
      const inside = (spoken[next]?.first ?? Infinity) <= first;
      if (!taken.has(first) && !inside) {
        const source = findSource(reading, mentions, { first, end: Math.min(end, first + reach) });
        if (source.phrase !== null) topics.push({ at: source.phrase.first, source });
      }
      at = Math.max(end, at + 1);
    }
  }
  return topics;
}
