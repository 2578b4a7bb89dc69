import type { Analysis } from '../report/analysis.js';
import { encloseDocuments } from './enclose-documents.js';
import { mapEach } from './map-each.js';
import type { ReporterOptions } from './reporter.js';
import { selectSections } from './select-sections.js';

/** One object for one input, an array for several. */
export function json(
  analyses: AsyncIterable<Analysis>,
  { several, sections }: ReporterOptions,
): AsyncGenerator<string> {
  const documents = mapEach(analyses, (analysis) => selectSections(analysis, sections));
  return encloseDocuments(documents, several);
}
