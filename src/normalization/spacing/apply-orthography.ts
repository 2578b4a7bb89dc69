import { isLetter } from '../../text/characters.js';
import type { Edit } from '../../text/edit.js';
import { conventionRows, type ConventionRow } from './convention-rows.js';
import { orthographyValues, type Orthography } from './orthography.js';

/** A change for the sake of an orthographic convention. */
export type ConventionEdit = Edit & { readonly reason: string };

let patterns: Map<ConventionRow, RegExp> | undefined;

/**
 * Spell a line by the conventions that are asked for; what is left out stays as it is.
 *
 * @param line a line whose spacing is restored already
 * @returns edits of single gaps, sorted and disjoint
 */
export function applyOrthography(
  line: string,
  orthography: Partial<Orthography>,
): ConventionEdit[] {
  const edits = new Map<number, ConventionEdit | null>();
  for (const row of conventionRows) {
    const form = orthography[row.convention] ?? orthographyValues[row.convention][0];
    for (const match of line.matchAll(patternOf(row))) {
      const [, left = '', gap = '', right = ''] = match;
      const start = match.index + left.length;
      if (edits.has(start)) continue;
      const replacement = row.forms[form];
      if (replacement === undefined || replacement === gap) {
        edits.set(start, null);
        continue;
      }
      const end = start + gap.length;
      const word = line.slice(wordStart(line, start), start) + replacement + right;
      edits.set(start, { start, end, replacement, reason: `${row.convention} ${form}: ${word}` });
    }
  }
  return [...edits.values()].filter((edit) => edit !== null).sort((a, b) => a.start - b.start);
}

/** Where the word begins that goes on until `end`. */
function wordStart(line: string, end: number): number {
  let start = end;
  while (start > 0 && (isLetter(line.charCodeAt(start - 1)) || line[start - 1] === '\u200c'))
    start--;
  return start;
}

function patternOf(row: ConventionRow): RegExp {
  patterns ??= new Map(
    conventionRows.map((each) => [
      each,
      new RegExp(`(${each.left})(${each.gap})(${each.right})(?![\\p{L}\\p{M}])`, 'gu'),
    ]),
  );
  return patterns.get(row) as RegExp; // every row has its own
}
