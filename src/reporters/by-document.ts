import type { Analysis } from '../report/analysis.js';
import { frameDocuments } from './frame-documents.js';
import type { DocumentReporter, Reporter, ReporterOptions } from './reporter.js';

/** A reporter that writes each document for itself. */
export function byDocument(
  reporter: DocumentReporter,
): Reporter & { readonly byDocument: DocumentReporter } {
  async function* write(
    analyses: AsyncIterable<Analysis>,
    options: ReporterOptions,
  ): AsyncGenerator<string> {
    for await (const analysis of analyses) yield await reporter.write(analysis, options);
  }
  return Object.assign(
    (analyses: AsyncIterable<Analysis>, options: ReporterOptions) =>
      frameDocuments(write(analyses, options), reporter.frame(options)),
    { byDocument: reporter },
  );
}
