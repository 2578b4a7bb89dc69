import { toPlainError } from '../plain-error.js';
import type { FailedArticle } from './failed-article.js';
import type { InputArticle } from './input-article.js';

/** What stands in the place of an article that was read, and that could not be worked on. */
export function failArticle(
  { id, fields }: Omit<InputArticle, 'original' | 'line'>,
  line: number | undefined,
  error: unknown,
): FailedArticle {
  return {
    id,
    error: toPlainError(error),
    ...(fields !== undefined && { fields }),
    ...(line !== undefined && { line }),
  };
}
