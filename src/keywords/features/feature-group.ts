import type { KeywordEvidence } from '../../explanation.js';
import type { Article, Language } from '../article.js';
import type { Traits } from '../background.js';
import type { Candidate } from '../candidates.js';
import type { TagPriors } from '../tag-priors.js';

/** A candidate to be described. */
export interface Subject extends Candidate {
  /** How often it stands in the article. */
  readonly count: number;
  /** Tokens of its longest occurrence: the full name of a person rather than the surname. */
  readonly first: number;
  readonly end: number;
  /** Its entry in the background, −1 where the news does not know it. */
  readonly entry: number;
  /** What the news at large says of it. */
  readonly traits: Traits;
}

/** What the features are read from. */
export interface Context {
  readonly article: Article;
  readonly language: Language;
  readonly priors: Pick<TagPriors, 'of'>;
}

/** Some features of one kind; a table of groups makes up the row that a ranker judges. */
export interface FeatureGroup {
  /** What its features are evidence of. */
  readonly evidence: KeywordEvidence;
  readonly names: readonly string[];
  /** Write the values of a candidate, one a name, into `rows` from `at` on. */
  readonly write: (rows: Float32Array, at: number, subject: Subject, context: Context) => void;
}
