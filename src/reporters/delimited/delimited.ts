import type { Analysis } from '../../report/analysis.js';
import type { Reporter, ReporterOptions } from '../reporter.js';
import { sectionRows } from './sections.js';
import { type DelimitedCell, type DelimitedFormat, writeLine } from './write-line.js';

/**
 * One table of all documents, whose first column is the document's id. Of several sections the second
 * column names the section; the others are those of all of them, and a row leaves empty what its
 * section has not.
 */
export function delimited(format: DelimitedFormat): Reporter {
  return async function* (
    analyses: AsyncIterable<Analysis>,
    { sections }: ReporterOptions,
  ): AsyncGenerator<string> {
    const several = sections.length > 1;
    const names = [...new Set(sections.flatMap((section) => sectionRows[section].columns))];
    yield writeLine(['document', ...(several ? ['section'] : []), ...names], format);
    for await (const analysis of analyses) {
      const lines = sections.flatMap((section) => {
        const { columns, rows } = sectionRows[section];
        const places = names.map((name) => columns.indexOf(name));
        return rows(analysis).map((row) => {
          const cells = places.map((place): DelimitedCell => row[place] ?? null);
          const head = [analysis.document.id, ...(several ? [section] : [])];
          return writeLine([...head, ...cells], format);
        });
      });
      yield lines.join('');
    }
  };
}
