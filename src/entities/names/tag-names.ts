import type { EntityType } from '../../document.js';
import { bioSpans } from '../../tagging/bio-spans.js';
import type { EntityTagger } from '../entity-tagger.js';
import type { QuantitySpan } from '../quantities/quantity-span.js';
import type { TagSchema } from '../tag-schema.js';
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

/**
 * Tag the tokens `[first, end)`, one sentence.
 *
 * @param quantities of the text, by grammar
 */
export function tagNames(
  words: Words,
  tagger: EntityTagger,
  quantities: readonly QuantitySpan[],
  first: number,
  end: number,
): TaggedSentence {
  const scores = tagger.score(words, quantities, first, end);
  const spansOf = (schema: TagSchema): TaggedSpan[] => {
    const tags = tagger.decode(scores, end - first, schema);
    return bioSpans(tags).map((span) => {
      let confidence = 1;
      for (let t = span.first; t < span.end; t++) {
        confidence = Math.min(confidence, tagger.confidence(scores, tags, t, schema));
      }
      const type = span.type as EntityType;
      return { first: first + span.first, end: first + span.end, type, confidence };
    });
  };
  return { peyma: spansOf('peyma'), arman: spansOf('arman') };
}
