/** A word form: the row of its frozen vector (−1 for none), and its features, the word itself first. */
export interface NetworkWord {
  readonly vector: number;
  readonly features: Int32Array;
}

/**
 * A sentence: its words by number, its labels, and the features of several words of token `t`, which are
 * `contexts[offsets[t], offsets[t + 1])`.
 */
export interface NetworkSentence {
  readonly head: number;
  readonly words: Int32Array;
  readonly offsets: Uint32Array;
  readonly contexts: Uint32Array;
  readonly labels: Uint8Array;
}

export interface NetworkProblem {
  /** The labels of each head. */
  readonly heads: readonly (readonly string[])[];
  readonly words: readonly NetworkWord[];
  readonly sentences: readonly NetworkSentence[];
  /** Frozen vectors of words, rows of {@link NetworkSize.vector}. */
  readonly vectors: Float32Array;
  readonly features: number;
  readonly contexts: number;
}

/** The widths of a network's layers. */
export interface NetworkSize {
  /** Of the frozen vectors. */
  readonly vector: number;
  /** Of the learnt vectors of features, which are summed for a word. */
  readonly embedding: number;
  readonly hidden: number;
}

export interface NetworkOptions {
  readonly size: NetworkSize;
  readonly epochs: number;
  /** Sentences a step. */
  readonly batch: number;
  readonly rate: number;
  /** The rate of the learnt vectors. */
  readonly embeddingRate: number;
  /** The share of hidden units that is left out. */
  readonly dropout: number;
  /** The share of words that are taken for unknown. */
  readonly wordDropout: number;
  readonly decay: number;
  readonly seed: number;
  readonly afterEpoch?: (epoch: number, loss: number) => void;
}

export interface NetworkWeights {
  readonly embeddings: Float32Array;
  /** Rows of hidden units: for each place of the window the learnt vector, then the frozen one. */
  readonly hidden: Float32Array;
  readonly hiddenBias: Float32Array;
  /** What a context feature adds to the hidden units. */
  readonly contexts: Float32Array;
  /** A row a label, one head after the other. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
  readonly transitions: readonly Float32Array[];
  readonly starts: readonly Float32Array[];
}
