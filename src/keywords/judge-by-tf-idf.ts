import type { Background } from './background.js';
import type { Article, Language } from './article.js';
import type { Candidate } from './candidates.js';
import type { Judgement } from './judgement.js';

/** What is used of natural's class; its own types are not there for who has only this package. */
interface TfIdf {
  idf: (term: string) => number;
  addDocument(terms: string[]): void;
  tfidf(terms: string[], document: number): number;
  listTerms(document: number): { readonly term: string }[];
}

/** natural's class, handed in: it takes longer to load than an article to rank, and few ask for it. */
export type TfIdfClass = new () => TfIdf;

/**
 * The TF-IDF of each candidate against the news, in the order of the candidates.
 *
 * natural counts the terms of the article and multiplies. It is fed with arrays of phrase keys: of a
 * Persian string its own tokenizer makes no terms. What it does not do is the inverse document
 * frequency: it would go through all documents for each term, and 23,000 articles of news are not
 * at hand. That comes from the background table instead.
 */
function tfIdf(
  list: readonly Candidate[],
  background: Background,
  Weights: TfIdfClass,
): Float64Array {
  const terms = list.flatMap(({ key, places }) => new Array<string>(places.length / 2).fill(key));
  const article = new Weights();
  article.idf = (term) => background.idf(term);
  article.addDocument(terms);
  return Float64Array.from(list, ({ key }) => article.tfidf([key], 0));
}

/** The judgement of TF-IDF alone, as a share of the best candidate's. */
export function judgeByTfIdf(
  { contenders }: Article,
  { background, TfIdf: Weights }: Language,
): Judgement {
  const weights = tfIdf(contenders, background, Weights);
  const greatest = weights.reduce((a, b) => Math.max(a, b), Number.MIN_VALUE);
  const ranked = contenders.map((candidate, i) => ({
    candidate,
    score: (weights[i] ?? 0) / greatest,
  }));
  return { ranked, explain: () => null };
}
