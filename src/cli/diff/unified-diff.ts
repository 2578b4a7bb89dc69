import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk } from 'diff';
import type { Edit } from '../../text/edit.js';
import { changedLines, linesOf, type ChangedLines } from './changed-lines.js';

/** Lines that are shown around a change. */
const context = 3;

/**
 * A unified diff that `git apply` and `patch -p1` take; empty where nothing changes.
 *
 * @param path from the folder of the run, with `/`
 * @param edits what changes in `text`, sorted and disjoint
 */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
  const lines = linesOf(text);
  const changes = changedLines(lines, edits);
  if (changes.length === 0) return '';
  const hunks: StructuredPatchHunk[] = [];
  let drift = 0; // lines that the hunks before this one add
  for (const group of groups(changes)) {
    const hunk = makeHunk(lines, group, drift);
    drift += hunk.newLines - hunk.oldLines;
    hunks.push(hunk);
  }
  const names = { oldFileName: `a/${path}`, newFileName: `b/${path}` };
  const headers = { oldHeader: undefined, newHeader: undefined };
  return formatPatch({ ...names, ...headers, hunks }, FILE_HEADERS_ONLY);
}

/** The changes whose surroundings meet. */
function groups(changes: readonly ChangedLines[]): ChangedLines[][] {
  const found: ChangedLines[][] = [];
  let end = -Infinity; // of the change before, in lines
  for (const change of changes) {
    if (change.start - end > 2 * context) found.push([]);
    found.at(-1)?.push(change);
    end = change.start + change.before.length;
  }
  return found;
}

function makeHunk(
  lines: readonly string[],
  changes: readonly ChangedLines[],
  drift: number,
): StructuredPatchHunk {
  const start = Math.max(0, (changes[0]?.start ?? 0) - context);
  const shown: string[] = [];
  const show = (sign: string, some: readonly string[]): void => {
    for (const line of some) {
      if (line.endsWith('\n')) shown.push(sign + line.slice(0, -1));
      else shown.push(sign + line, '\\ No newline at end of file');
    }
  };
  let next = start;
  let growth = 0;
  for (const change of changes) {
    show(' ', lines.slice(next, change.start));
    show('-', change.before);
    show('+', change.after);
    growth += change.after.length - change.before.length;
    next = change.start + change.before.length;
  }
  const end = Math.min(lines.length, next + context);
  show(' ', lines.slice(next, end));
  return {
    oldStart: start + 1,
    oldLines: end - start,
    newStart: start + 1 + drift,
    newLines: end - start + growth,
    lines: shown,
  };
}
