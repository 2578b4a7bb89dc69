import { longestSentence } from '../tagging/sentence-scorer.js';
import type { EntityTagger } from './entity-tagger.js';
import type { QuantitySpan } from './quantities/quantity-span.js';
import { lookAgain, type ScoredSentence } from './second-look.js';
import type { TagSchema } from './tag-schema.js';
import type { Words } from './words.js';

/** A sentence with the best tags of its tokens under each scheme that was asked for. */
export interface TaggedSentence extends ScoredSentence {
  readonly tags: readonly (readonly string[])[];
}

/** A longer text is taken for several articles, so that what is kept of one stays small. */
const articleTokens = 30_000;

/**
 * The scores and tags of all sentences of a text, in the light of the names that are sure elsewhere in it; an
 * article of it at a time.
 *
 * @param quantities of the text, by grammar, in order
 * @param schemas of the tags
 */
export function* scoreArticle(
  words: Words,
  tagger: EntityTagger,
  quantities: readonly QuantitySpan[],
  schemas: readonly TagSchema[],
): Generator<readonly TaggedSentence[]> {
  let article: ScoredSentence[] = [];
  let begin = 0;
  const finish = (): readonly TaggedSentence[] => {
    const tags = schemas.map((schema) => lookAgain(words, tagger, article, schema));
    return article.map((sentence, i) => ({ ...sentence, tags: tags.map((all) => all[i] ?? []) }));
  };
  for (const [first, end] of words.sentences.flatMap(inPieces)) {
    if (end - begin > articleTokens && article.length > 0) {
      yield finish();
      article = [];
      begin = first;
    }
    article.push({ first, end, scores: tagger.score(words, quantities, first, end) });
  }
  yield finish();
}

/** A sentence longer than any in print is that of a table or a list without stops. */
function inPieces([first, end]: readonly [number, number]): (readonly [number, number])[] {
  const pieces: [number, number][] = [];
  for (let at = first; at < end; at += longestSentence) {
    pieces.push([at, Math.min(end, at + longestSentence)]);
  }
  return pieces;
}
