import { csvLine } from '../csv-line.js';
import type { Cell, Sheet } from './sheet.js';

/**
 * Sheets as one table for programs: the first column names the sheet, the others are those of all
 * sheets; a row leaves empty what its sheet has not.
 */
export function sheetsAsCsv(sheets: readonly Sheet[]): string {
  const names = [...new Set(sheets.flatMap(({ columns }) => columns.map(([name]) => name)))];
  const lines = sheets.flatMap(({ heading, columns, rows }) => {
    const places = names.map((name) => columns.findIndex(([column]) => column === name));
    return rows.map((row) => {
      const cells = places.map((place): Cell => (place < 0 ? null : (row[place] ?? null)));
      return csvLine([heading, ...cells]);
    });
  });
  return csvLine(['table', ...names]) + lines.join('');
}
