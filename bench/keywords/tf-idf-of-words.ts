import type { TfIdfClass } from '../../src/keywords/judge-by-tf-idf.js';
import { Role } from '../../src/keywords/read-words.js';
import type { TaggedArticle } from '../../src/training/keywords/read-tagged.js';

/** natural's TF-IDF as it comes: single words without stop words, the other articles as background. */
export function tfIdfOfWords(
  articles: readonly TaggedArticle[],
  Weights: TfIdfClass,
): (article: TaggedArticle) => readonly string[] {
  const weights = new Weights();
  const places = new Map<TaggedArticle, number>();
  for (const article of articles) {
    places.set(article, places.size);
    weights.addDocument(contentWords(article));
  }
  return (article) =>
    weights
      .listTerms(places.get(article) ?? 0)
      .slice(0, 15)
      .map(({ term }) => term);
}

function contentWords({ article }: TaggedArticle): string[] {
  return article.document.tokens
    .filter((_, i) => article.words[i]?.role === Role.Content)
    .map(({ text }) => text);
}
