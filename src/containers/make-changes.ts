import type { Credit } from '../normalization/change-list.js';
import { applyEdits } from '../text/apply-edits.js';
import type { Edit } from '../text/edit.js';
import type { ProseChange } from './find-changes.js';
import type { Prose } from './prose.js';

export interface MadeChanges {
  /** Sorted and disjoint, of the file. */
  readonly edits: readonly (Edit & { readonly credit: Credit })[];
  /** The file after them, and its prose. */
  readonly text: string;
  readonly proses: readonly Prose[];
  /** Whether all could be made. */
  readonly isWhole: boolean;
}

/** Of a file that is changed beyond reading so often, what is left over stays as it is. */
const mostTrials = 24;

/**
 * Make as many of the changes as leave the file the structure that it had: all of them nearly
 * always; otherwise the lines are sought, by halves, that would lose it.
 */
export async function makeChanges(
  text: string,
  proses: readonly Prose[],
  changes: readonly ProseChange[],
  read: (text: string) => Promise<readonly Prose[]>,
): Promise<MadeChanges> {
  let made: MadeChanges = { edits: [], text, proses, isWhole: true };
  let kept: readonly ProseChange[] = [];
  let trials = 0;
  const open = [linesOf(changes)];
  for (let lines = open.pop(); lines !== undefined; lines = open.pop()) {
    if (lines.length === 0 || ++trials > mostTrials) continue;
    const wanted = [...kept, ...lines.flat()];
    const trial = await tryChanges(text, proses, wanted, read);
    if (trial !== null) {
      made = trial;
      kept = wanted;
    } else if (lines.length > 1) {
      const middle = lines.length >> 1;
      open.push(lines.slice(middle), lines.slice(0, middle));
    }
  }
  return { ...made, isWhole: kept.length === changes.length };
}

/** The changes by lines. */
function linesOf(changes: readonly ProseChange[]): ProseChange[][] {
  const lines: ProseChange[][] = [];
  for (const change of changes) {
    const last = lines.at(-1);
    const first = last?.[0];
    if (first?.prose === change.prose && first.line === change.line) last?.push(change);
    else lines.push([change]);
  }
  return lines;
}

async function tryChanges(
  text: string,
  proses: readonly Prose[],
  changes: readonly ProseChange[],
  read: (text: string) => Promise<readonly Prose[]>,
): Promise<MadeChanges | null> {
  const edits = changes
    .flatMap(({ file, credit }) => file.map((edit) => ({ ...edit, credit })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const after = applyEdits(text, edits);
  const found = await read(after).catch(() => null);
  if (found?.length !== proses.length) return null;
  const byProse = new Map<number, ProseChange[]>();
  for (const change of changes) {
    const own = byProse.get(change.prose);
    if (own === undefined) byProse.set(change.prose, [change]);
    else own.push(change);
  }
  const isExpected = proses.every(
    (prose, i) => applyEdits(prose.text, byProse.get(i) ?? []) === found[i]?.text,
  );
  const isKept = isExpected && marksOf(text, proses) === marksOf(after, found);
  return isKept ? { edits, text: after, proses: found, isWhole: true } : null;
}

/** All of a file that is not its prose. */
function marksOf(text: string, proses: readonly Prose[]): string {
  const pieces = proses.flatMap((prose) => prose.pieces.filter(({ kind }) => kind !== 'fixed'));
  pieces.sort((a, b) => a.start - b.start);
  return applyEdits(
    text,
    pieces.map(({ start, end }) => ({ start, end, replacement: '' })),
  );
}
