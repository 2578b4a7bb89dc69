import type { Analysis } from '../../report/analysis.js';

/** The headline of an article, or its id where it has none. */
export function titleOf({ document: { title, id } }: Analysis): string {
  return title?.normText ?? title?.text ?? id;
}
