import type { Draft } from '../draft.js';
import type { Reading, Stretch } from '../reading.js';
import { findSource } from '../sources/find-source.js';
import type { MentionIndex } from '../sources/mention-index.js';
import { blessings } from '../sources/words.js';
import type { Topic } from './resolve-speakers.js';

/** How far into a sentence its subject is looked for, in tokens. */
const reach = 40;

/**
 * The subjects of sentences in the reporter's own voice, and of those in the words of an organisation
 * or a medium, which goes on about somebody as a reporter does.
 */
export function findTopics(
  reading: Reading,
  mentions: MentionIndex,
  drafts: readonly Draft[],
): Topic[] {
  const taken = new Set<number>();
  const spoken: Stretch[] = [];
  const topics: Topic[] = [];
  for (const { at, content, source } of drafts) {
    taken.add(reading.sentence(at).first);
    spoken.push(...content);
    if (source.kind === 'organisation') topics.push(...subjectsIn(reading, mentions, content));
  }
  spoken.sort((a, b) => a.first - b.first);
  let next = 0;
  for (const block of reading.blocks) {
    if (block.role !== 'body' && block.role !== 'lead') continue;
    for (let at = block.first; at < block.end;) {
      const { first, end } = reading.sentence(at);
      while (next < spoken.length && (spoken[next]?.end ?? 0) <= first) next++;
      const inside = (spoken[next]?.first ?? Infinity) <= first;
      if (!taken.has(first) && !inside) {
        const source = findSource(reading, mentions, { first, end: Math.min(end, first + reach) });
        if (source.phrase !== null && !isHallowed(reading, source.phrase))
          topics.push({ at: source.phrase.first, source, isSpoken: false });
      }
      at = Math.max(end, at + 1);
    }
  }
  return topics;
}

/** «امام رضا (ع)»: whom the faithful bless speaks to no agency, so no «وی» behind means him. */
function isHallowed(reading: Reading, { first, end }: Stretch): boolean {
  for (let i = first + 1; i <= end; i++) {
    if (reading.is(i, '(') && blessings.has(reading.word(i + 1))) return true;
  }
  return false;
}

function subjectsIn(
  reading: Reading,
  mentions: MentionIndex,
  content: readonly Stretch[],
): Topic[] {
  const topics: Topic[] = [];
  for (const { first, end } of content) {
    for (let at = first; at < end;) {
      const behind = Math.min(end, Math.max(reading.sentence(at).end, at + 1));
      const clause = { first: at, end: Math.min(behind, at + reach) };
      const source = findSource(reading, mentions, clause);
      if (source.phrase !== null) topics.push({ at: source.phrase.first, source, isSpoken: true });
      at = behind;
    }
  }
  return topics;
}
