/** `Intl.Segmenter` takes time that grows with the square of its text: it is given pieces. */
const longestPiece = 256;

/** Letters, digits and marks that stand for themselves: nothing in them is longer than one unit. */
const plain =
  /^[\u0020-\u007e\u00a0-\u02ff\u060c\u061b\u061f-\u064a\u0660-\u066f\u0671-\u06d3\u06f0-\u06f9]*$/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * The columns, from 1, that offsets of a line have for people: user-perceived characters. A letter
 * and its marks, or ZWNJ, are one column.
 *
 * @param line a line of a text
 * @param offsets ascending, UTF-16, in the line
 */
export function graphemeColumns(line: string, offsets: readonly number[]): number[] {
  const columns: number[] = [];
  let next = 0;
  let column = 0; // of the character that began last
  const passTo = (start: number): void => {
    for (let offset = offsets[next]; offset !== undefined && offset < start;) {
      columns.push(column);
      offset = offsets[++next];
    }
    column++;
  };
  for (let start = 0; start < line.length && next < offsets.length;) {
    const piece = line.slice(start, endOfPiece(line, start));
    if (plain.test(piece)) for (let i = 0; i < piece.length; i++) passTo(start + i);
    else {
      segmenter ??= new Intl.Segmenter('fa', { granularity: 'grapheme' });
      for (const { index } of segmenter.segment(piece)) passTo(start + index);
    }
    start += piece.length;
  }
  passTo(Infinity);
  return offsets.map((offset, i) => (offset >= line.length ? column : (columns[i] ?? column)));
}

/** A character always begins at a space. */
function endOfPiece(line: string, start: number): number {
  const limit = start + longestPiece;
  if (limit >= line.length) return line.length;
  const space = line.lastIndexOf(' ', limit);
  return space > start ? space : limit;
}
