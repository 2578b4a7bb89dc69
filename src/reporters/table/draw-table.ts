import { escapeControls } from '../escape-controls.js';
import type { Palette } from '../palette.js';
import { drawFrame } from './draw-frame.js';
import type { Measure } from './measure.js';
import type { ShowText } from './show-text.js';
import type { Says } from '../wording/says.js';
import { cutText } from './cut-text.js';
import { wrapText } from './wrap-text.js';

/** What a table is drawn with. */
export interface Canvas extends Says {
  /** Columns that a line may take. */
  readonly width: number;
  readonly palette: Palette;
  readonly measure: Measure;
  /** What a line of a cell is sent as. */
  readonly show: ShowText;
}

/**
 * Stands behind each edge where more cells than the last may be Persian: terminals that order Persian
 * then leave the cells in their places. It has no width.
 */
const leftToRight = '\u200e';

/** Cells that stand side by side; the last one wraps, and the next band begins below it. */
export interface Band {
  readonly cells: readonly string[];
  readonly style?: keyof Palette;
}

/** A table row: one band, or several below each other with no line between them. */
export type Row = readonly Band[];

/** The last column is never narrower than this, whatever the terminal … */
const narrowest = 8;
/** … and never wider than this: nobody reads longer lines with ease. */
const widest = 100;
/** Where it would be narrower than this, the other columns are cut, but not below … */
const comfortable = 20;
/** … this. */
const shortest = 8;

/**
 * Draw a table whose last column holds the Persian text, right-aligned: no terminal that reorders
 * Persian then moves another cell.
 */
export function drawTable(head: readonly string[], rows: readonly Row[], canvas: Canvas): string {
  const table = [[{ cells: head, style: 'heading' as const }], ...rows];
  const widths = columnWidths(table, canvas);
  const frame = drawFrame(widths);
  const edge = canvas.palette.faint;
  const line =
    canvas.wording.language === 'fa' ? frame.line.map((part) => part + leftToRight) : frame.line;
  const drawn = table.map((row) =>
    row.flatMap((band) => drawBand(band, widths, line, canvas)).join('\n'),
  );
  return [edge(frame.top), drawn.join(`\n${edge(frame.separator)}\n`), edge(frame.bottom)].join(
    '\n',
  );
}

/**
 * As wide as the texts; the last column takes what the others leave of the line, and where that is too
 * little, the widest of the others give way.
 */
function columnWidths(rows: readonly Row[], { width, measure }: Canvas): number[] {
  const columns: number[] = [];
  for (const { cells } of rows.flat()) {
    cells.forEach((cell, column) => {
      columns[column] = Math.max(columns[column] ?? 1, measure(escapeControls(cell)));
    });
  }
  const frame = columns.length * 3 + 1; // two blanks and a line a column, and the last line
  const last = columns.pop() ?? 1;
  let others = columns.reduce((sum, column) => sum + column, 0);
  const wanted = width - frame - Math.min(last, comfortable);
  while (others > wanted && Math.max(...columns) > shortest) {
    const column = columns.indexOf(Math.max(...columns));
    columns[column] = (columns[column] ?? 0) - 1;
    others--;
  }
  const room = Math.max(narrowest, Math.min(widest, width - frame - others));
  return [...columns, Math.min(last, room)];
}

/** The lines of a band: its last cell may need several. */
function drawBand(
  { cells, style = 'plain' }: Band,
  widths: readonly number[],
  line: readonly string[],
  { palette, measure, show }: Canvas,
): string[] {
  const texts = cells.map(escapeControls);
  const last = widths.length - 1;
  const styleOf = (column: number): keyof Palette =>
    style === 'heading' || column === last ? style : column === 0 ? 'faint' : 'label';
  return wrapText(texts[last] ?? '', widths[last] ?? narrowest, measure).map((text, i) => {
    const drawn = widths.map((width, column) => {
      const shown =
        column === last ? text : i === 0 ? cutText(texts[column] ?? '', width, measure) : '';
      const blank = ' '.repeat(Math.max(0, width - measure(shown)));
      const styled = shown === '' ? '' : palette[styleOf(column)](show(shown));
      return column === last ? blank + styled : styled + blank;
    });
    return line.flatMap((edge, column) => [palette.faint(edge), drawn[column] ?? '']).join('');
  });
}
