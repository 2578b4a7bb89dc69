import { FarsiNewsError } from '../errors.js';
import type { ArticleRecord } from './article-record.js';
import type { ContainerKind } from './container-kind.js';
import { delimiterOf } from './csv/delimiter-of.js';
import { readCsv } from './csv/read-csv.js';
import { parseFieldPath } from './json/field-path.js';
import { readJsonRecord } from './json/read-json-record.js';

/**
 * The articles in a file of records: JSON (a record, or an array of them), JSON a line, or CSV with
 * the names of its columns in the first line. A line of NDJSON that is broken gives an error in its
 * place, and the others go on.
 *
 * @param textFields where the text of a record is: paths, or names of columns
 * @throws FarsiNewsError BAD_RECORD where JSON or CSV is broken, naming the line
 */
export function* readRecords(
  text: string,
  kind: Extract<ContainerKind, 'json' | 'ndjson' | 'csv'>,
  textFields: readonly string[],
): Generator<ArticleRecord | FarsiNewsError> {
  if (kind === 'csv') yield* csvRecords(text, textFields);
  else if (kind === 'ndjson') yield* ndjsonRecords(text, textFields);
  else yield* jsonRecords(text, textFields);
}

function* jsonRecords(text: string, textFields: readonly string[]): Generator<ArticleRecord> {
  if (text.trim() === '') return;
  const value = parse(text, 1);
  if (value instanceof FarsiNewsError) throw value;
  const paths = textFields.map(parseFieldPath);
  for (const record of Array.isArray(value) ? (value as unknown[]) : [value]) {
    yield readJsonRecord(record, paths);
  }
}

function* ndjsonRecords(
  text: string,
  textFields: readonly string[],
): Generator<ArticleRecord | FarsiNewsError> {
  const paths = textFields.map(parseFieldPath);
  let number = 1;
  for (let start = 0; start < text.length; number++) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end).trim();
    start = end + 1;
    if (line === '') continue;
    const value = parse(line, number);
    yield value instanceof FarsiNewsError ? value : readJsonRecord(value, paths);
  }
}

function parse(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new FarsiNewsError(
      'BAD_RECORD',
      `line ${line}: not JSON: ${reason}`,
      'mend the file, or name what it is with --input-format',
      { cause },
    );
  }
}

function* csvRecords(text: string, textFields: readonly string[]): Generator<ArticleRecord> {
  const paths = textFields.map((field) => [field]);
  let header: string[] | null = null;
  let cells: string[] = [];
  let record = 0;
  const finish = (): ArticleRecord | null => {
    const row = cells;
    cells = [];
    if (header === null) {
      header = row.map((cell) => cell.trim());
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
