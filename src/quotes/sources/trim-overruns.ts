import type { Draft } from '../draft.js';
import type { Reading, Stretch } from '../reading.js';
import { isFiniteVerb } from '../verbs.js';
import type { MentionIndex } from './mention-index.js';
import { parseSource } from './parse-source.js';

/** How far behind a subject the mark of its object may stand, in tokens. */
const farthest = 25;

/**
 * Cut subjects that run into the object of their verb: in «رئیس جمهور نشانه اقتصاد سالم را … دانست»
 * neither mark nor preposition parts the two, but the article calls him so elsewhere, where nothing
 * follows, and that tells where the subject ends.
 */
export function trimOverruns(
  reading: Reading,
  mentions: MentionIndex,
  drafts: readonly Draft[],
): void {
  const clear = new Set<string>();
  const doubtful: { draft: Draft; phrase: Stretch }[] = [];
  for (const draft of drafts) {
    const { phrase } = draft.source;
    if (phrase === null) continue;
    if (hasObject(reading, phrase.end, draft)) doubtful.push({ draft, phrase });
    else clear.add(reading.words.phrase(phrase.first, phrase.end));
  }
  for (const { draft, phrase } of doubtful) {
    for (let end = phrase.end - 1; end > phrase.first; end--) {
      const words = reading.words.phrase(phrase.first, end);
      if (words === '' || !clear.has(words)) continue;
      draft.source = parseSource(reading, mentions, { first: phrase.first, end });
      break;
    }
  }
}

/** Whether «را» stands behind the subject before any verb. */
function hasObject(reading: Reading, from: number, { cue }: Draft): boolean {
  const end = Math.min(cue?.first ?? from, from + farthest);
  for (let i = from; i < end; i++) {
    if (reading.is(i, 'را')) return true;
    if (isFiniteVerb(reading.spelling(i), false)) return false;
  }
  return false;
}
