import { emptyHash, extendHash, finishHash } from '../model/hash-text.js';
import { bioSpans } from '../tagging/bio-spans.js';
import type { EntityTagger } from './entity-tagger.js';
import type { TagSchema } from './tag-schema.js';
import { longestPhrase, type Words } from './words.js';

/** A sentence with its scores: the tokens `[first, end)`, a row of columns a token. */
export interface ScoredSentence {
  readonly first: number;
  readonly end: number;
  readonly scores: Float32Array;
}

/** The types that an article keeps to: what was a name of one is hardly one of another elsewhere. */
const types = ['PER', 'ORG', 'LOC'] as const;

/** From this confidence on a name speaks for its like elsewhere in the article. */
const sure = 0.85;

/** How much of a score the names found elsewhere add to the labels of their type. */
const weight = 2.5;

/** A word of fewer letters is no name by itself. */
const shortest = 3;

/**
 * Raise the scores of what stands elsewhere in the article as a name that is sure: a surname alone
 * behind the full name, a place first told with its kind. Decoding then finds it where its own sentence
 * tells little.
 *
 * @param sentences of one article; their scores are changed
 */
export function lookAgain(
  words: Words,
  tagger: EntityTagger,
  sentences: readonly ScoredSentence[],
  schema: TagSchema,
): void {
  const votes = collectVotes(words, tagger, sentences, schema);
  if (votes.size === 0) return;
  const { width } = tagger;
  const begins = types.map((type) => tagger.column(schema, `B-${type}`));
  const goesOn = types.map((type) => tagger.column(schema, `I-${type}`));
  for (const { first, end, scores } of sentences) {
    for (let from = first; from < end; from++) {
      if (words.isComma(from)) continue; // look-ups pass over commas, see Words
      let state = emptyHash;
      for (let to = from + 1; to <= Math.min(end, from + longestPhrase); to++) {
        state = extendHash(state, words.joined, words.offset(to - 1), words.offset(to));
        const counts = votes.get(finishHash(state));
        if (counts === undefined || words.isComma(to - 1)) continue;
        if (to === from + 1 && words.key(from).length < shortest) continue;
        const all = counts.reduce((sum, count) => sum + count, 0);
        counts.forEach((count, type) => {
          const more = (weight * count) / all;
          if (more === 0) return;
          const begin = (from - first) * width + (begins[type] as number);
          scores[begin] = (scores[begin] as number) + more;
          for (let i = from; i < to; i++) {
            const inside = (i - first) * width + (goesOn[type] as number);
            scores[inside] = (scores[inside] as number) + more;
          }
        });
      }
    }
  }
}

/** How often each phrase, by its hash, is surely a name of each type. */
function collectVotes(
  words: Words,
  tagger: EntityTagger,
  sentences: readonly ScoredSentence[],
  schema: TagSchema,
): Map<number, number[]> {
  const votes = new Map<number, number[]>();
  const vote = (from: number, to: number, type: number): void => {
    const state = extendHash(emptyHash, words.joined, words.offset(from), words.offset(to));
    const hash = finishHash(state);
    let counts = votes.get(hash);
    if (counts === undefined) votes.set(hash, (counts = types.map(() => 0)));
    counts[type] = (counts[type] as number) + 1;
  };
  for (const { first, end, scores } of sentences) {
    const tags = tagger.decode(scores, end - first, schema);
    for (const span of bioSpans(tags)) {
      const type = types.findIndex((own) => own === span.type);
      if (type < 0) continue;
      if (tagger.spanConfidence(scores, tags, span.first, span.end, schema) < sure) continue;
      vote(first + span.first, first + span.end, type);
      const isFullName = span.type === 'PER' && span.end - span.first > 1;
      if (isFullName) vote(first + span.end - 1, first + span.end, type); // the surname
    }
  }
  return votes;
}
