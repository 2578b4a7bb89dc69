import type { Article } from '../../containers/read-article.js';
import type { Warning } from '../../report/analysis.js';

/** An article to analyze, and what is known of it. */
export interface InputArticle {
  readonly id: string;
  /** What offsets are of: a file, or the text of a record. */
  readonly original: string;
  readonly article?: Article;
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Its line, in NDJSON. */
  readonly line?: number;
  readonly warnings: readonly Warning[];
}
