import Table from 'cli-table3';

/** The lines of a table of certain column widths, with room for the texts. */
export interface Frame {
  readonly top: string;
  readonly separator: string;
  readonly bottom: string;
  /** What stands before, between and behind the cells of a line. */
  readonly line: readonly string[];
}

/** A character of the private use area, one column wide to every library. */
const placeholder = '\uE000';

/**
 * Let cli-table3 draw a table of placeholders, to be filled with the texts.
 *
 * It measures with an old library that gives ZWNJ and diacritics a column, and that takes its time:
 * so it never sees a text, and lays out one line for all.
 */
export function drawFrame(widths: readonly number[]): Frame {
  const table = new Table({ style: { head: [], border: [] } });
  const cells = widths.map((width) => placeholder.repeat(width));
  table.push(cells, cells);
  const [top = '', line = '', separator = '', , bottom = ''] = table.toString().split('\n');
  return { top, separator, bottom, line: line.split(/\uE000+/u) };
}
