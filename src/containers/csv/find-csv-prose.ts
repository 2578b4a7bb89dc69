import { FarsiNewsError } from '../../errors.js';
import type { Prose, ProseWriter } from '../prose.js';
import { ProseBuilder } from '../prose-builder.js';
import { delimiterOf } from './delimiter-of.js';
import { type CsvField, readCsv } from './read-csv.js';

const quotedWriter: ProseWriter = { encode: (replacement) => replacement.replaceAll('"', '""') };

/**
 * The prose of a file of values that commas, semicolons or tabs part: the fields of these columns,
 * each a text of its own. What would have to be quoted in a field without quotes is left as it is.
 *
 * @param textFields names of columns, as the first line has them, or their numbers, from 1
 * @throws FarsiNewsError BAD_RECORD for a column that does not exist and for an open quote
 */
export function findCsvProse(text: string, textFields: readonly string[]): Prose[] {
  const delimiter = delimiterOf(text);
  const plainWriter: ProseWriter = {
    encode: (replacement) =>
      /["\r\n]/.test(replacement) || replacement.includes(delimiter) ? null : replacement,
  };
  const byNumber = textFields.every((field) => /^[1-9]\d*$/.test(field));
  const header: string[] = [];
  let columns: ReadonlySet<number> | null = byNumber
    ? new Set(textFields.map((field) => Number(field) - 1))
    : null;
  const proses: Prose[] = [];
  for (const field of readCsv(text, delimiter)) {
    if (columns === null && field.record === 0) {
      header.push(contentOf(text, field).trim());
      continue;
    }
    columns ??= findColumns(header, textFields);
    if (!columns.has(field.column)) continue;
    proses.push(readField(text, field, field.isQuoted ? quotedWriter : plainWriter));
  }
  if (columns === null && header.length > 0) findColumns(header, textFields);
  return proses;
}

function findColumns(header: readonly string[], textFields: readonly string[]): Set<number> {
  return new Set(
    textFields.map((field) => {
      const column = header.indexOf(field);
      if (column !== -1) return column;
      if (/^[1-9]\d*$/.test(field)) return Number(field) - 1;
      throw new FarsiNewsError(
        'BAD_RECORD',
        `no column is named ${field}`,
        `the columns are: ${header.join(', ')}; their numbers, from 1, do as well`,
      );
    }),
  );
}

function contentOf(text: string, { start, end, isQuoted }: CsvField): string {
  const content = text.slice(start, end);
  return isQuoted ? content.replaceAll('""', '"') : content;
}

function readField(text: string, { start, end, isQuoted }: CsvField, writer: ProseWriter): Prose {
  const builder = new ProseBuilder(text);
  // Within the field: to the end of the file the search would be long where there is nothing.
  const content = text.slice(start, end);
  let from = start;
  for (const { index } of isQuoted ? content.matchAll(/""/g) : []) {
    builder.verbatim(from, start + index);
    from = start + index + 2;
    builder.coded(from - 2, from, '"');
  }
  builder.verbatim(from, end);
  builder.keepLine();
  return builder.build(writer);
}
