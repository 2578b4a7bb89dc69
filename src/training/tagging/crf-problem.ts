/** One tagger to be trained: its labels, and where its columns of weights begin. */
export interface CrfHead {
  readonly labels: readonly string[];
  readonly first: number;
  /** For each label the column of weights that it shares with other heads, or −1. */
  readonly shared: readonly number[];
}

/** A sentence: for each token its features, `features[offsets[t], offsets[t + 1])`, and its label. */
export interface CrfSentence {
  readonly head: number;
  readonly offsets: Uint32Array;
  readonly features: Uint32Array;
  readonly labels: Uint8Array;
}

export interface CrfOptions {
  readonly features: number;
  /** Columns of a row of weights. */
  readonly width: number;
  readonly epochs: number;
  /** The weights are averaged over the ends of this many last epochs. */
  readonly averaged: number;
  readonly rate: number;
  /** L2 regularization: the weight of half the square of every weight beside the loss of all sentences. */
  readonly decay: number;
  /** The share of features that is left out of every token. */
  readonly dropout: number;
  readonly seed: number;
  readonly afterEpoch?: (epoch: number, loss: number) => void;
}

/** The trained weights: rows of features, and a matrix of transitions and a row of starts a head. */
export interface CrfWeights {
  readonly rows: Float32Array;
  readonly transitions: readonly Float32Array[];
  readonly starts: readonly Float32Array[];
}
