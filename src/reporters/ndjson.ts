import type { Analysis } from '../report/analysis.js';
import type { ReporterOptions } from './reporter.js';
import { selectSections } from './select-sections.js';
import { stringifyLine } from './stringify-line.js';

/** One line a document. */
export async function* ndjson(
  analyses: AsyncIterable<Analysis>,
  { sections }: ReporterOptions,
): AsyncGenerator<string> {
  for await (const analysis of analyses) {
    yield `${stringifyLine(selectSections(analysis, sections))}\n`;
  }
}
