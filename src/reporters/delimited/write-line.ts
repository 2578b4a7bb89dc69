import { replaceControls } from '../replace-controls.js';

/** Tables for other programs: commas, for spreadsheets and data frames; tabs, for `cut` and `awk`. */
export type DelimitedFormat = 'csv' | 'tsv';

export type DelimitedCell = string | number | boolean | null;

/**
 * A row. In CSV as RFC 4180 has it, quoted where it must be; in TSV white space inside of a cell is
 * one space, so that a line is a row and nothing needs quotes.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it. Numbers do not.
 */
export function writeLine(cells: readonly DelimitedCell[], format: DelimitedFormat): string {
  return format === 'csv'
    ? `${cells.map(quoted).join(',')}\r\n`
    : `${cells.map(flat).join('\t')}\n`;
}

function quoted(cell: DelimitedCell): string {
  // What feeds a line or a page is white space, and no terminal should obey it either.
  const text = disarmed(cell, formula).replace(/[\v\f]/gu, '\ufffd');
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function flat(cell: DelimitedCell): string {
  return disarmed(cell, quotedFormula).replace(/[\s\u0085]+/gu, ' ');
}

/** With what begins a formula, in any width, or what a spreadsheet skips before one. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

/** In TSV quotes stand as they are, and a spreadsheet takes those around a cell away. */
const quotedFormula = /^"*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

/** @see https://owasp.org/www-community/attacks/CSV_Injection */
function disarmed(cell: DelimitedCell, sign: RegExp): string {
  const text = replaceControls(String(cell ?? ''));
  return typeof cell === 'string' && sign.test(cell) ? `'${text}` : text;
}
