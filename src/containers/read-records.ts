import { FarsiNewsError } from '../errors.js';
import type { ArticleRecord, BadRecord } from './article-record.js';
import type { ContainerKind } from './container-kind.js';
import { delimiterOf } from './csv/delimiter-of.js';
import { readCsv } from './csv/read-csv.js';
import { parseFieldPath } from './json/field-path.js';
import { parseJson } from './json/parse-json.js';
import { readJsonRecord } from './json/read-json-record.js';

/**
 * The articles in a file of records: JSON (a record, or an array of them), or CSV with the names of
 * its columns in the first line.
 *
 * @param textFields where the text of a record is: paths, or names of columns
 * @throws FarsiNewsError BAD_RECORD where JSON or CSV is broken, naming the line
 */
export function* readRecords(
  text: string,
  kind: Extract<ContainerKind, 'json' | 'csv'>,
  textFields: readonly string[],
): Generator<ArticleRecord | BadRecord> {
  if (kind === 'csv') yield* csvRecords(text, textFields);
  else yield* jsonRecords(text, textFields);
}

function* jsonRecords(
  text: string,
  textFields: readonly string[],
): Generator<ArticleRecord | BadRecord> {
  if (text.trim() === '') return;
  const value = parseJson(text);
  const paths = textFields.map(parseFieldPath);
  for (const record of Array.isArray(value) ? (value as unknown[]) : [value]) {
    yield readJsonRecord(record, paths);
  }
}

function* csvRecords(
  text: string,
  textFields: readonly string[],
): Generator<ArticleRecord | BadRecord> {
  const paths = textFields.map((field) => [field]);
  let header: string[] | null = null;
  let cells: string[] = [];
  let record = 0;
  const finish = (): ArticleRecord | BadRecord | null => {
    const row = cells;
    cells = [];
    if (header === null) {
      header = row.map((cell) => cell.trim());
      requireColumn(header, textFields);
      return null;
    }
    if (row.length === 1 && row[0] === '') return null;
    return readJsonRecord(Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])), paths);
  };
  for (const field of readCsv(text, delimiterOf(text))) {
    if (field.record !== record) {
      record = field.record;
      const done = finish();
      if (done !== null) yield done;
    }
    const content = text.slice(field.start, field.end);
    cells.push(field.isQuoted ? content.replaceAll('""', '"') : content);
  }
  if (cells.length === 0) return;
  const last = finish();
  if (last !== null) yield last;
}

function requireColumn(header: readonly string[], textFields: readonly string[]): void {
  if (textFields.some((field) => header.includes(field))) return;
  throw new FarsiNewsError(
    'BAD_RECORD',
    `line 1: no column is called ${textFields.map((field) => `«${field}»`).join(' or ')}`,
    `name one with --text-field: ${header.join(', ')}`,
  );
}
