import type { Edit } from '../../text/edit.js';

/** Lines that become other lines; with their line ends, `start` counted from 0 in the old text. */
export interface ChangedLines {
  readonly start: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The lines of a text with their line feeds; the last one may have none. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]+\n?|\n/gu) ?? [];
}

/**
 * The lines that edits change, line by line where no edit reaches over several. What changed is
 * known: nothing has to be compared, and the time grows with the text alone.
 *
 * @param lines the lines of the text
 * @param edits of the text, sorted and disjoint
 */
export function changedLines(lines: readonly string[], edits: readonly Edit[]): ChangedLines[] {
  const changed: ChangedLines[] = [];
  let line = 0;
  let offset = 0; // where the line starts
  for (let e = 0; e < edits.length;) {
    const first = edits[e] as Edit; // e is inside
    while (line < lines.length - 1 && offset + lengthOf(lines, line) <= first.start) {
      offset += lengthOf(lines, line++);
    }
    const start = line;
    let end = offset + lengthOf(lines, line);
    const blockStart = offset;
    const here: Edit[] = [];
    // A line whose line feed is edited and the next one are one block.
    for (let edit = edits[e]; edit !== undefined; edit = edits[++e]) {
      if (edit.start >= end && line < lines.length - 1) break;
      here.push(edit);
      while (edit.end >= end && line < lines.length - 1) end += lengthOf(lines, ++line);
    }
    offset = end;
    const before = lines.slice(start, ++line);
    const after = linesOf(edited(before.join(''), here, blockStart));
    for (const lines of trimmed({ start, before, after })) changed.push(lines);
  }
  return changed;
}

function lengthOf(lines: readonly string[], line: number): number {
  return lines[line]?.length ?? 0;
}

function edited(block: string, edits: readonly Edit[], blockStart: number): string {
  let text = '';
  let done = 0;
  for (const { start, end, replacement } of edits) {
    text += block.slice(done, start - blockStart) + replacement;
    done = end - blockStart;
  }
  return text + block.slice(done);
}

/** Without the lines at either end that stay as they are; nothing where all of them stay. */
function trimmed({ start, before, after }: ChangedLines): ChangedLines[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const left = before.slice(head, before.length - tail);
  const right = after.slice(head, after.length - tail);
  if (left.length === 0 && right.length === 0) return [];
  return [{ start: start + head, before: left, after: right }];
}
