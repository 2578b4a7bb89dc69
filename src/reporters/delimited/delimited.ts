import { byDocument } from '../by-document.js';
import { noFrame, type Reporter, type Section } from '../reporter.js';
import { sectionRows } from './sections.js';
import { type DelimitedCell, type DelimitedFormat, writeLine } from './write-line.js';

/**
 * One table of all documents, whose first column is the document's id. Of several sections the second
 * column names the section; the others are those of all of them, and a row leaves empty what its
 * section has not.
 */
export function delimited(format: DelimitedFormat): Reporter {
  return byDocument({
    write: (analysis, { sections }) => {
      const names = columnsOf(sections);
      const lines = sections.flatMap((section) => {
        const { columns, rows } = sectionRows[section];
        const places = names.map((name) => columns.indexOf(name));
        return rows(analysis).map((row) => {
          const cells = places.map((place): DelimitedCell => row[place] ?? null);
          const head = [analysis.document.id, ...(sections.length > 1 ? [section] : [])];
          return writeLine([...head, ...cells], format);
        });
      });
      return lines.join('');
    },
    frame: ({ sections }) => {
      const head = ['document', ...(sections.length > 1 ? ['section'] : [])];
      return { ...noFrame, head: writeLine([...head, ...columnsOf(sections)], format) };
    },
  });
}

function columnsOf(sections: readonly Section[]): readonly string[] {
  return [...new Set(sections.flatMap((section) => sectionRows[section].columns))];
}
