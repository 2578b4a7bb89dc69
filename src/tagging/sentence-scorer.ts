/** Which features of a word count, `features[start, end)`, and what is added to their templates. */
export interface FeatureSpan {
  readonly base: number;
  readonly start: number;
  readonly end: number;
}

/** What a scorer needs to know of a word form. */
export interface ScoredWord {
  /** Templates and values of its features by turns. */
  readonly features: readonly number[];
  /** What it speaks with in each role; the last is that in the bag of the words around. */
  readonly roles: readonly FeatureSpan[];
  /** The row of its vector made beforehand; −1 where it has none. */
  readonly vector: number;
}

/** How far the words around a token have a say in its scores. */
export interface WordRoles {
  /** Where the word of each role stands, from the token. */
  readonly offsets: readonly number[];
  /** How far to each side the words of a token's bag stand. */
  readonly bagReach: number;
}

/** One tagger of those that share a model: where its columns begin, and how its labels may follow. */
export interface Chain {
  readonly first: number;
  readonly labels: number;
  /** See {@link viterbi}. */
  readonly transitions: Float32Array;
  readonly starts: Float32Array;
}

/** A longer sentence has to be scored in pieces. */
export const longestSentence = 1000;

/**
 * Scores the tokens of sentences by a linear chain and a window network together, and finds the best
 * labels. What depends on one word form is summed once and kept under a number.
 */
export interface SentenceScorer {
  /** How many columns of scores a token has: the labels of all chains. */
  readonly width: number;
  /** How many words are kept. */
  readonly size: number;
  /** Keep a word; returns its number. */
  keep(word: ScoredWord): number;
  /**
   * Forget all words but some, which get the numbers from 0 in their order.
   *
   * @param words their numbers until now, ascending
   */
  retain(words: readonly number[]): void;
  /** Begin a sentence of at most {@link longestSentence} words, given by their numbers. */
  begin(words: readonly number[]): void;
  /** Add a feature of several words to those of a token. */
  addContext(token: number, template: number, value: number, isNetworks: boolean): void;
  /** The scores of the sentence, a row of columns a token. */
  finish(): Float32Array;
  /** The best labels of a sentence under a chain, by number, given its scores. */
  bestPath(scores: Float32Array, length: number, chain: number): Uint8Array;
}
