import type { EntityType } from '../../document.js';
import { bioSpans } from '../../tagging/bio-spans.js';
import type { EntityTagger } from '../entity-tagger.js';
import type { Words } from '../words.js';

/** A span of a type that the tagger found: the tokens `[first, end)`. */
export interface TaggedSpan {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  /** The least probability of its tokens' tags. */
  readonly confidence: number;
}

/** What the tagger finds in a sentence under each scheme of annotation. */
export interface TaggedSentence {
  readonly peyma: readonly TaggedSpan[];
  readonly arman: readonly TaggedSpan[];
}

/** Tag the tokens `[first, end)`, one sentence. */
export function tagNames(
  words: Words,
  tagger: EntityTagger,
  first: number,
  end: number,
): TaggedSentence {
  const scores = tagger.score(words, first, end);
  const spansOf = (schema: 'peyma' | 'arman'): TaggedSpan[] => {
    const tags = tagger.decode(scores, end - first, schema);
    const spans = bioSpans(tags);
    if (spans.length === 0) return [];
    const probabilities = tagger.probabilities(scores, tags, schema);
    return spans.map((span) => ({
      first: first + span.first,
      end: first + span.end,
      type: span.type as EntityType,
      confidence: Math.min(...probabilities.subarray(span.first, span.end)),
    }));
  };
  return { peyma: spansOf('peyma'), arman: spansOf('arman') };
}
