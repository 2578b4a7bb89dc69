import type { FailedArticle } from './failed-article.js';
import type { InputArticle } from './input-article.js';

/** What an article takes, about, in bytes: Persian letters take two. */
export function articleSize(article: InputArticle | FailedArticle): number {
  return 'original' in article ? 2 * article.original.length : 0;
}
