import { type DelimitedFormat, writeLine } from '../delimited/write-line.js';
import type { Cell, Sheet } from './sheet.js';

/**
 * Sheets as one table for programs: the first column names the sheet, the others are those of all
 * sheets; a row leaves empty what its sheet has not.
 */
export function sheetsAsLines(sheets: readonly Sheet[], format: DelimitedFormat): string {
  const names = [...new Set(sheets.flatMap(({ columns }) => columns.map(([name]) => name)))];
  const lines = sheets.flatMap(({ heading, columns, rows }) => {
    const places = names.map((name) => columns.findIndex(([column]) => column === name));
    return rows.map((row) => {
      const cells = places.map((place): Cell => (place < 0 ? null : (row[place] ?? null)));
      return writeLine([heading, ...cells], format);
    });
  });
  return writeLine(['table', ...names], format) + lines.join('');
}
