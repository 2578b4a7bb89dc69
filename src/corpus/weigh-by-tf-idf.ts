import type { TfIdfClass } from '../keywords/judge-by-tf-idf.js';
import type { TermCounts } from './corpus-counts.js';

/** A keyword of a corpus with its TF-IDF against other articles. */
export interface WeightRow {
  readonly text: string;
  readonly documents: number;
  readonly share: number;
  /** natural's TF-IDF, where the corpus is one document and each of the others another one. */
  readonly tfIdf: number;
}

/**
 * The keywords of a corpus by TF-IDF against background articles: how many articles of the corpus
 * have a keyword, times its inverse document frequency. natural goes through all articles for each
 * term, so this is for some thousand of them.
 *
 * @param others the term keys of each article of the background
 */
export function weighByTfIdf(
  { documents, terms }: TermCounts,
  others: readonly (readonly string[])[],
  Weights: TfIdfClass,
  top: number,
): WeightRow[] {
  const weights = new Weights();
  for (const keys of others) weights.addDocument([...keys]);
  const list = [...terms.all()];
  weights.addDocument(list.flatMap(([key, { count }]) => new Array<string>(count).fill(key)));
  return list
    .map(([key, { text, count }]) => ({
      text,
      documents: count,
      share: count / documents,
      tfIdf: weights.tfidf([key], others.length),
    }))
    .sort((a, b) => b.tfIdf - a.tfIdf || (a.text < b.text ? -1 : 1))
    .slice(0, top);
}
