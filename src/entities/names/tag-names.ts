import type { EntityType } from '../../document.js';
import { bioSpans } from '../../tagging/bio-spans.js';
import type { EntityTagger } from '../entity-tagger.js';
import type { TaggedSentence } from '../score-article.js';
import type { TagSchema } from '../tag-schema.js';

/** A span of a type that the tagger found: the tokens `[first, end)`. */
export interface TaggedSpan {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  /** The least probability of its tokens' tags. */
  readonly confidence: number;
}

/** What the tagger finds in a sentence under a scheme of annotation. */
export function tagNames(
  tagger: EntityTagger,
  { first, scores }: TaggedSentence,
  tags: readonly string[],
  schema: TagSchema,
): TaggedSpan[] {
  return bioSpans(tags).map((span) => ({
    first: first + span.first,
    end: first + span.end,
    type: span.type as EntityType,
    confidence: tagger.spanConfidence(scores, tags, span.first, span.end, schema),
  }));
}
