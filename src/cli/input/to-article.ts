import type { ArticleRecord, BadRecord } from '../../containers/article-record.js';
import { FarsiNewsError } from '../../errors.js';
import type { Warning } from '../../report/analysis.js';
import { toPlainError } from '../plain-error.js';
import type { FailedArticle } from './failed-article.js';
import type { InputArticle } from './input-article.js';

/**
 * The article of a record, or why there is none.
 *
 * @param id what to call it where it has no id of its own
 * @param place where it stands, for people
 */
export function toArticle(
  record: ArticleRecord | BadRecord,
  id: string,
  place: string,
  warnings: readonly Warning[],
): InputArticle | FailedArticle {
  const known = { id: record.id ?? id, fields: record.fields };
  if ('text' in record) return { ...known, original: record.text, warnings };
  const remedy = 'mend the record, or name another field with --text-field';
  const message = `${place}: ${record.problem}`;
  return { ...known, error: toPlainError(new FarsiNewsError('BAD_RECORD', message, remedy)) };
}
