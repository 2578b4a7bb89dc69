/** What speaks for a keyword or against it, in plain words. */
export type KeywordEvidence =
  | 'position'
  | 'frequency'
  | 'rarity'
  | 'headline habit'
  | 'collocation'
  | 'form'
  | 'name'
  | 'tag habit'
  | 'repeated phrase'
  | 'better part';

/** How a keyword came by its score: `1 / (1 + e^−(base + all weights))`. */
export interface KeywordExplanation {
  /** The log-odds of a candidate of which nothing is known. */
  readonly base: number;
  /** What each kind of evidence added, in log-odds; the greatest first, nothing that is 0. */
  readonly evidence: readonly { readonly kind: KeywordEvidence; readonly weight: number }[];
}
