import { FarsiNewsError } from '../../errors.js';

/** A field, and where what is in it stands: between its quotes, if it has them. */
export interface CsvField {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
  /** From 0. */
  readonly column: number;
  readonly record: number;
}

const quote = 0x22;

/**
 * The fields of a file of comma-separated values (RFC 4180), in order.
 *
 * @throws FarsiNewsError BAD_RECORD for a quote that is not closed, naming its line
 */
export function* readCsv(text: string, delimiter: string): Generator<CsvField> {
  const mark = delimiter.charCodeAt(0);
  let column = 0;
  let record = 0;
  for (let at = 0; at < text.length;) {
    const isQuoted = text.charCodeAt(at) === quote;
    const start = isQuoted ? at + 1 : at;
    let end = isQuoted ? closingQuote(text, start) : fieldEnd(text, at, mark);
    yield { start, end, isQuoted, column, record };
    // What stands behind a closing quote belongs to nothing.
    if (isQuoted) end = fieldEnd(text, end + 1, mark);
    const isLast = text.charCodeAt(end) !== mark;
    column = isLast ? 0 : column + 1;
    if (isLast) record++;
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

function fieldEnd(text: string, start: number, delimiter: number): number {
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === delimiter || code === 0x0a || code === 0x0d) return i;
  }
  return text.length;
}

function closingQuote(text: string, start: number): number {
  for (let i = text.indexOf('"', start); i !== -1; i = text.indexOf('"', i + 2)) {
    if (text.charCodeAt(i + 1) !== quote) return i;
  }
  const line = text.slice(0, start).split(/\r\n?|\n/).length;
  throw new FarsiNewsError(
    'BAD_RECORD',
    `line ${line}: a quote is opened and never closed`,
    'close it, or write " as "" inside a quoted field',
  );
}
