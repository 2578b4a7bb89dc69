import { emptyHash, extendHash, finishHash } from '../model/hash-text.js';
import { bioSpans } from '../tagging/bio-spans.js';
import type { EntityTagger } from './entity-tagger.js';
import { places } from './tables/places.js';
import type { TagSchema } from './tag-schema.js';
import { longestPhrase, type Words } from './words.js';

/** A sentence with its scores: the tokens `[first, end)`, a row of columns a token. */
export interface ScoredSentence {
  readonly first: number;
  readonly end: number;
  readonly scores: Float32Array;
}

/** A sentence as it is tagged at first. */
interface Glance extends ScoredSentence {
  readonly tags: readonly string[];
}

/** The types that an article keeps to: what was a name of one is a name elsewhere, too. */
const types = ['PER', 'ORG', 'LOC'] as const;

/** What a place that everybody knows speaks for, as counts of {@link types}. */
const knownPlace: readonly number[] = [0, 0, 1];

/** From this confidence on a name speaks for its like elsewhere in the article. */
const sure = 0.85;

/** How much of a score the names found elsewhere add to the labels of their type. */
const weight = 3;

/** A word of fewer letters is no name by itself. */
const shortest = 3;

/**
 * Raise the scores of what stands elsewhere in the article as a name that is sure: a surname alone
 * behind the full name, a place first told with its kind; and of the places that everybody knows.
 * Decoding then finds it where its own sentence tells little.
 *
 * @param sentences of one article; their scores are changed
 */
export function lookAgain(
  words: Words,
  tagger: EntityTagger,
  sentences: readonly ScoredSentence[],
  schema: TagSchema,
): void {
  const glances = sentences.map((sentence): Glance => {
    const tags = tagger.decode(sentence.scores, sentence.end - sentence.first, schema);
    return { ...sentence, tags };
  });
  const votes = collectVotes(words, tagger, glances, schema);
  for (const glance of glances) {
    for (let from = glance.first; from < glance.end; from++) {
      if (words.isComma(from)) continue; // look-ups pass over commas, see Words
      const place = places.match(words, from, glance.end);
      if (place !== null && place.kind !== 'water') {
        raise(tagger, schema, glance, from - glance.first, place.end - glance.first, knownPlace);
      }
      if (votes.size === 0) continue;
      let state = emptyHash;
      for (let to = from + 1; to <= Math.min(glance.end, from + longestPhrase); to++) {
        state = extendHash(state, words.joined, words.offset(to - 1), words.offset(to));
        const counts = votes.get(finishHash(state));
        if (counts === undefined || words.isComma(to - 1)) continue;
        if (to === from + 1 && words.key(from).length < shortest) continue;
        raise(tagger, schema, glance, from - glance.first, to - glance.first, counts);
      }
    }
  }
}

/** How often each phrase, by its hash, is surely a name of each type. */
function collectVotes(
  words: Words,
  tagger: EntityTagger,
  glances: readonly Glance[],
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
  for (const { first, scores, tags } of glances) {
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

/** Raise the scores of the tokens `[from, to)` of a sentence, by the share of each type. */
function raise(
  tagger: EntityTagger,
  schema: TagSchema,
  { scores, tags }: Glance,
  from: number,
  to: number,
  counts: readonly number[],
): void {
  const all = counts.reduce((sum, count) => sum + count, 0);
  types.forEach((type, i) => {
    const share = (counts[i] as number) / all;
    // A country is a place here and acts there: what is a name of another type stays one.
    if (share === 0 || (type !== 'PER' && !isFree(tags, from, to, type))) return;
    const add = (t: number, label: string): void => {
      const at = t * tagger.width + tagger.column(schema, label);
      scores[at] = (scores[at] as number) + weight * share;
    };
    add(from, `B-${type}`);
    for (let t = from; t < to; t++) add(t, `I-${type}`);
  });
}

/** Whether no token of `[first, end)` is tagged with another type. */
function isFree(tags: readonly string[], first: number, end: number, type: string): boolean {
  for (let t = first; t < end; t++) {
    const tag = tags[t] ?? 'O';
    if (tag !== 'O' && tag.slice(2) !== type) return false;
  }
  return true;
}
