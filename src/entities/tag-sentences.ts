import type { Lemmatizer } from '../morphology/lemmatizer.js';
import type { EntityTagger } from './entity-tagger.js';
import { placeTokens } from './place-tokens.js';
import { findQuantities } from './quantities/find-quantities.js';
import { scoreArticle } from './score-article.js';
import type { TagSchema } from './tag-schema.js';
import { Words } from './words.js';

/**
 * Tag the sentences of one article.
 *
 * @param sentences their tokens as a corpus has them
 * @param schema whose types to use
 * @returns for each sentence a BIO tag a token: `B-PER`, `I-PER`, …, `O`
 */
export function tagSentences(
  sentences: readonly (readonly string[])[],
  language: { readonly lemmatizer: Lemmatizer; readonly tagger: EntityTagger },
  schema: TagSchema,
): string[][] {
  const { lemmatizer, tagger } = language;
  const tokens = sentences.flat();
  const readings = tokens.map((token) => lemmatizer.analyze(token));
  let end = 0;
  const ranges = sentences.map((sentence): [number, number] => [end, (end += sentence.length)]);
  const words = new Words(placeTokens(tokens), readings, ranges);
  const quantities = ranges.flatMap(([from, to]) => findQuantities(words, from, to));
  const tags: string[] = [];
  for (const article of scoreArticle(words, tagger, quantities, [schema])) {
    for (const sentence of article) {
      for (const tag of sentence.tags[0] ?? []) tags.push(tag);
    }
  }
  return ranges.map(([from, to]) => tags.slice(from, to));
}
