import type { QuoteType } from '../../document.js';
import type { Reading, Stretch } from '../reading.js';
import type { Source } from '../sources/source.js';
import type { Statement } from '../statements.js';

/** Whether quotation marks hold more than a word of a stretch. */
export function hasMarks(reading: Reading, { first, end }: Stretch): boolean {
  for (let i = first; i < end; i++) if ((reading.partner[i] ?? -1) > i + 2) return true;
  return false;
}

export function typeOf(
  reading: Reading,
  { opening }: Statement,
  content: readonly Stretch[],
  marked: boolean,
): QuoteType {
  if (marked) return 'direct';
  if (opening.kind === 'colon' && !reading.is(opening.first - 1, '،')) return 'colon';
  return content.some((part) => hasMarks(reading, part)) ? 'mixed' : 'indirect';
}

/** P1 to P6 and P11 by what stands before the cue in its clause. */
export function patternOf(
  reading: Reading,
  { clause, opening }: Statement,
  marked: boolean,
  source: Source,
  before: { readonly frame: boolean; readonly judgement: boolean },
): string {
  if (source.kind === 'document') return 'P11';
  if (marked) return 'P6';
  if (opening.kind !== 'colon') return 'P5';
  if (before.frame) return 'P2';
  if (before.judgement) return 'P4';
  for (let i = clause.first; i + 2 < clause.end; i++) {
    if (reading.is(i, 'با') && reading.is(i + 1, 'اشاره') && reading.is(i + 2, 'به')) return 'P3';
  }
  return 'P1';
}

const certainty = { A: 0.97, B: 0.92, C: 0.8, D: 0.6 } as const;
const looser = { colon: 1, marks: 0.95, that: 0.95, bare: 0.85, none: 0.8 } as const;

/** How surely a statement quotes: the cue's strength, less where the opening is weak. */
export function confidenceOf({ cue, opening }: Statement): number {
  return Math.round(certainty[cue.strength] * looser[opening.kind] * 100) / 100;
}
