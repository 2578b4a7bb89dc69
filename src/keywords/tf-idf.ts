import { TfIdf } from 'natural/lib/natural/tfidf/index.js';
import type { Background } from './background.js';
import type { Candidate } from './candidates.js';

/**
 * TF-IDF of phrases, with natural's `TfIdf`.
 *
 * natural counts the terms of the article and multiplies. It is fed with arrays of phrase keys: of a
 * Persian string its own tokenizer makes no terms. What it does not do is the inverse document
 * frequency: it would go through all documents for each term, and 23,000 articles of news are not
 * at hand. That comes from the background table instead. natural is imported by file, since its
 * root loads all of it.
 */
class NewsTfIdf extends TfIdf {
  constructor(private readonly background: Background) {
    super();
  }

  override idf(term: string): number {
    return this.background.idf(term);
  }
}

/** The TF-IDF of each candidate against the news, in the order of the candidates. */
export function tfIdf(list: readonly Candidate[], background: Background): Float64Array {
  const terms = list.flatMap(({ key, places }) => new Array<string>(places.length / 2).fill(key));
  const corpus = new NewsTfIdf(background);
  corpus.addDocument(terms);
  return Float64Array.from(list, ({ key }) => corpus.tfidf([key], 0));
}
