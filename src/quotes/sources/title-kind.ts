import { titles, type TitleKind } from '../../entities/tables/titles.js';
import type { Reading } from '../reading.js';

/** The kind of the title that begins at a token. */
export function titleKind(reading: Reading, first: number, end: number): TitleKind | null {
  return titles.match(reading.words, first, end)?.kind ?? null;
}

/** Whether the kind stands for a person by itself. */
export function isHead(kind: TitleKind | null): boolean {
  return kind === 'office' || kind === 'sole' || kind === 'role' || kind === 'kinship';
}
