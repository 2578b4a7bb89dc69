import { drawTable, type Canvas } from '../table/draw-table.js';
import { formatCell } from './format-cell.js';
import type { Sheet } from './sheet.js';

/** Sheets for people: a table each, as wide as the terminal. */
export function sheetsAsTable(sheets: readonly Sheet[], canvas: Canvas): string {
  return sheets.map((sheet) => `${section(sheet, canvas)}\n`).join('\n');
}

function section({ heading, columns, rows }: Sheet, canvas: Canvas): string {
  const { wording, figures, palette } = canvas;
  const title = palette.heading(heading);
  if (rows.length === 0) return `${title}: ${wording.none}`;
  const bands = rows.map((row) => ({
    cells: row.map((cell, i) => formatCell(cell, columns[i]?.[1] ?? 'text', figures)),
    style: 'name' as const,
  }));
  const head = columns.map(([name]) => wording.columns[name]);
  return `${title}\n${drawTable(head, [bands], canvas)}`;
}
