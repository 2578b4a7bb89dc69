import type { EntityType } from '../../document.js';
import { bioSpans } from '../../tagging/bio-spans.js';
import type { EntityTagger } from '../entity-tagger.js';
import type { ScoredSentence } from '../second-look.js';
import type { TagSchema } from '../tag-schema.js';

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

/** Tag one sentence. */
export function tagNames(
  tagger: EntityTagger,
  { first, end, scores }: ScoredSentence,
): TaggedSentence {
  const spansOf = (schema: TagSchema): TaggedSpan[] => {
    const tags = tagger.decode(scores, end - first, schema);
    return bioSpans(tags).map((span) => ({
      first: first + span.first,
      end: first + span.end,
      type: span.type as EntityType,
      confidence: tagger.spanConfidence(scores, tags, span.first, span.end, schema),
    }));
  };
  return { peyma: spansOf('peyma'), arman: spansOf('arman') };
}
