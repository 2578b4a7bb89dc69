import Table from 'cli-table3';
import { escapeControls } from '../escape-controls.js';
import type { Palette, Style } from '../palette.js';
import type { Measure } from './measure.js';
import { wrapText } from './wrap-text.js';

/** What a table is drawn with. */
export interface Canvas {
  /** Columns that a line may take. */
  readonly width: number;
  readonly palette: Palette;
  readonly measure: Measure;
}

/** Cells that stand side by side; the last one wraps, and the next band begins below it. */
export interface Band {
  readonly cells: readonly string[];
  readonly style?: keyof Palette;
}

/** A table row: one band, or several below each other with no line between them. */
export type Row = readonly Band[];

interface Line {
  readonly text: string;
  readonly style: Style;
}

/** The last column is never narrower than this, whatever the terminal … */
const narrowest = 8;
/** … and never wider than this: nobody reads longer lines with ease. */
const widest = 100;
/** A character of the private use area, one column wide to every library. */
const placeholder = '\uE000';

/**
 * Draw a table whose last column holds the Persian text, right-aligned: no terminal that reorders
 * Persian then moves another cell.
 *
 * cli-table3 measures with an old library that gives ZWNJ and diacritics a column. So it lays out
 * runs of a placeholder as wide as the texts, and the texts take their places afterwards, in order.
 */
export function drawTable(head: readonly string[], rows: readonly Row[], canvas: Canvas): string {
  const { palette, measure } = canvas;
  const last = lastColumnWidth([[{ cells: head }], ...rows], canvas);
  const texts: Line[] = [];
  const layOut = (row: Row): string[] => {
    const lines = row.flatMap((band) => bandLines(band, last, canvas));
    for (const line of lines) texts.push(...line.filter(({ text }) => measure(text) > 0));
    return head.map((_, column) =>
      lines.map((line) => placeholder.repeat(measure(line[column]?.text ?? ''))).join('\n'),
    );
  };

  const table = new Table({
    head: layOut([{ cells: head, style: 'heading' }]),
    colAligns: head.map((_, column) => (column === head.length - 1 ? 'right' : 'left')),
    style: { head: [], border: [] },
  });
  for (const row of rows) table.push(layOut(row));

  let next = 0;
  return table.toString().replace(/\uE000+|[\u2500-\u257f]+/gu, (run) => {
    if (!run.startsWith(placeholder)) return palette.faint(run);
    const line = texts[next++];
    return line === undefined ? run : line.style(line.text);
  });
}

/** What the other columns leave of the line, or less where the texts are shorter. */
function lastColumnWidth(rows: readonly Row[], { width, measure }: Canvas): number {
  const columns: number[] = [];
  for (const { cells } of rows.flat()) {
    cells.forEach((cell, column) => {
      columns[column] = Math.max(columns[column] ?? 0, measure(escapeControls(cell)));
    });
  }
  const frame = columns.length * 3 + 1; // two blanks and a line a column, and the last line
  const others = columns.slice(0, -1).reduce((sum, column) => sum + column, 0);
  const room = Math.min(widest, width - frame - others);
  return Math.max(narrowest, Math.min(columns.at(-1) ?? 0, room));
}

/** The lines of a band, each with as many texts as there are columns. */
function bandLines(band: Band, last: number, { palette, measure }: Canvas): Line[][] {
  const { style = 'plain' } = band;
  const cells = band.cells.map(escapeControls);
  const wrapped = wrapText(cells.at(-1) ?? '', last, measure);
  return wrapped.map((text, i) => [
    ...cells.slice(0, -1).map((cell, column) => ({
      text: i === 0 ? cell : '',
      style: palette[style === 'heading' ? style : column === 0 ? 'faint' : 'label'],
    })),
    { text, style: palette[style] },
  ]);
}
