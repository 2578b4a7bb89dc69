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
 * @returns the tags of each sentence
 */
export function lookAgain(
  words: Words,
  tagger: EntityTagger,
  sentences: readonly ScoredSentence[],
  schema: TagSchema,
): (readonly string[])[] {
  const glances = sentences.map((sentence): Glance => {
    const tags = tagger.decode(sentence.scores, sentence.end - sentence.first, schema);
    const { first, end, scores } = sentence;
    return { first, end, scores, tags };
  });
  const votes = collectVotes(words, tagger, glances, schema);
  return glances.map((glance) =>
    raiseKnown(words, tagger, glance, votes, schema)
      ? tagger.decode(glance.scores, glance.end - glance.first, schema)
      : glance.tags,
  );
}

/** Raise the scores of all names in a sentence that are known; false where there are none. */
function raiseKnown(
  words: Words,
  tagger: EntityTagger,
  glance: Glance,
  votes: Votes,
  schema: TagSchema,
): boolean {
  const { first, end } = glance;
  let raised = false;
  const add = (from: number, to: number, counts: readonly number[]): void => {
    if (raise(tagger, schema, glance, from - first, to - first, counts)) raised = true;
  };
  for (let from = first; from < end; from++) {
    if (words.isComma(from)) continue; // look-ups pass over commas, see Words
    const place = places.match(words, from, end);
    if (place !== null && place.kind !== 'water') add(from, place.end, knownPlace);
    if (!votes.beginnings.has(beginning(words, from))) continue;
    let state = emptyHash;
    for (let to = from + 1; to <= Math.min(end, from + longestPhrase); to++) {
      state = extendHash(state, words.joined, words.offset(to - 1), words.offset(to));
      const counts = votes.counts.get(finishHash(state));
      if (counts === undefined || words.isComma(to - 1)) continue;
      if (to === from + 1 && words.key(from).length < shortest) continue;
      add(from, to, counts);
    }
  }
  return raised;
}

/** The names that are sure. */
interface Votes {
  /** How often each phrase, by its hash, is surely a name of each type. */
  readonly counts: ReadonlyMap<number, readonly number[]>;
  /** See {@link beginning}; most words of a text begin no name. */
  readonly beginnings: ReadonlySet<number>;
}

/** The first two letters of a phrase, which no token may part. */
function beginning(words: Words, first: number): number {
  const at = words.offset(first);
  return words.joined.charCodeAt(at) * 65536 + words.joined.charCodeAt(at + 1);
}

function collectVotes(
  words: Words,
  tagger: EntityTagger,
  glances: readonly Glance[],
  schema: TagSchema,
): Votes {
  const votes = new Map<number, number[]>();
  const beginnings = new Set<number>();
  const vote = (from: number, to: number, type: number): void => {
    const state = extendHash(emptyHash, words.joined, words.offset(from), words.offset(to));
    const hash = finishHash(state);
    let counts = votes.get(hash);
    if (counts === undefined) {
      votes.set(hash, (counts = types.map(() => 0)));
      beginnings.add(beginning(words, from));
    }
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
  return { counts: votes, beginnings };
}

/** Raise the scores of the tokens `[from, to)` of a sentence, by the share of each type. */
function raise(
  tagger: EntityTagger,
  schema: TagSchema,
  { scores, tags }: Glance,
  from: number,
  to: number,
  counts: readonly number[],
): boolean {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let raised = false;
  for (const [i, type] of types.entries()) {
    const share = (counts[i] as number) / all;
    // A country is a place here and acts there: what is a name of another type stays one.
    if (share === 0 || (type !== 'PER' && !isFree(tags, from, to, type))) continue;
    const begin = tagger.column(schema, `B-${type}`);
    const inside = tagger.column(schema, `I-${type}`);
    const add = (t: number, column: number): void => {
      const at = t * tagger.width + column;
      scores[at] = (scores[at] as number) + weight * share;
    };
    add(from, begin);
    for (let t = from; t < to; t++) add(t, inside);
    raised = true;
  }
  return raised;
}

/** Whether no token of `[first, end)` is tagged with another type. */
function isFree(tags: readonly string[], first: number, end: number, type: string): boolean {
  for (let t = first; t < end; t++) {
    const tag = tags[t] ?? 'O';
    if (tag !== 'O' && tag.slice(2) !== type) return false;
  }
  return true;
}
