import type { KeywordExplanation } from '../explanation.js';
import type { Article, Language } from './article.js';
import type { Candidate } from './candidates.js';
import type { Ranked } from './collapse-nested.js';

/** What a method makes of the contenders of an article. */
export interface Judgement {
  /** In the order of the contenders, scores in [0, 1]. */
  readonly ranked: readonly Ranked[];
  /** How a contender came by its score; null where the method cannot tell. */
  readonly explain: (candidate: Candidate) => KeywordExplanation | null;
}

/** A method of judging. */
export type Judge = (article: Article, language: Language) => Judgement;
