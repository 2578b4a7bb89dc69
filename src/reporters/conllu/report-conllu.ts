import type { Analysis } from '../../report/analysis.js';
import { mapEach } from '../map-each.js';
import type { ReporterOptions } from '../reporter.js';
import { conllu } from './conllu.js';

/** CoNLL-U with the entities and the quotations, or those of them that are wanted. */
export function reportConllu(
  analyses: AsyncIterable<Analysis>,
  { sections }: ReporterOptions,
): AsyncGenerator<string> {
  const texts = mapEach(
    analyses,
    ({ document, sentences, tokens, entities, mentions, quotes }) => ({
      document,
      sentences,
      ...(tokens !== undefined && { tokens }),
      ...(sections.includes('entities') && { entities, mentions }),
      ...(sections.includes('quotes') && { quotes }),
    }),
  );
  return conllu(texts);
}
