import { foldWord } from '../../entities/fold-word.js';
import { isOneOff } from '../is-one-off.js';
import type { Reading, Stretch } from '../reading.js';
import { honorificEnd } from '../sources/honorific-end.js';

/** A name by its letters, so that «محمد رضا» is «محمدرضا» and «حکیم زاده» «حکیم‌زاده». */
export interface NameKey {
  readonly letters: string;
  /** Offsets in the letters where a word begins or the name ends. */
  readonly edges: ReadonlySet<number>;
  readonly words: number;
}

/** Shorter names are told apart by a single letter. */
const shortestMisspelt = 5;

/** Words that come and go in the name of one person. */
const optional: ReadonlySet<string> = new Set(['سید', 'حاج', 'میر', 'دکتر', 'مهندس', 'شیخ']);

export function nameKey(reading: Reading, { first, end }: Stretch): NameKey {
  let letters = '';
  const edges = new Set([0]);
  let words = 0;
  // A rank does not tell one bearer from another, nor does it where it is a given name.
  const start = honorificEnd(reading, first, end)?.end ?? first;
  for (let i = start; i < end; i++) {
    const word = reading.word(i);
    if (!reading.isWord(i) || (optional.has(word) && end - first > 1)) continue;
    // A ZWNJ may stand for a space: «حکیم‌زاده» has the edges of «حکیم زاده».
    let at = letters.length;
    for (const part of reading.spelling(i).split('\u200c')) {
      edges.add(at);
      at += foldWord(part).length;
    }
    letters += word;
    edges.add(letters.length);
    words++;
  }
  return { letters, edges, words };
}

/**
 * How well a name names the bearer of another: 3 the same, 2 its end (a surname), 1 its middle or
 * beginning of two words or more, 0.5 its first word alone (a given name), 0.4 but one letter off.
 */
export function namesSame(full: NameKey, part: NameKey): number {
  if (part.letters.length < 2) return 0;
  if (full.letters === part.letters) return 3;
  if (full.letters.length < part.letters.length) return 0;
  for (const edge of full.edges) {
    if (!full.letters.startsWith(part.letters, edge)) continue;
    const end = edge + part.letters.length;
    if (end === full.letters.length) return 2;
    if (!full.edges.has(end)) continue;
    return edge > 0 || part.words > 1 ? 1 : 0.5;
  }
  return isMisspelt(full.letters, part.letters) ? 0.4 : 0;
}

/** Whether a surname is that of a name in full but for one letter inside: «گودروزی», «علی گودرزی». */
export function isMisprint(full: NameKey, surname: NameKey): boolean {
  const { letters } = surname;
  if (letters.length < shortestMisspelt || full.words < 2) return false;
  for (const edge of full.edges) {
    const end = full.letters.slice(edge);
    const isClosed = end.at(-1) === letters.at(-1) && end.startsWith(letters.charAt(0));
    if (edge > 0 && isClosed && end !== letters && isOneOff(end, letters)) return true;
  }
  return false;
}

/** Long names that differ by one letter at their end are misprints of each other. */
function isMisspelt(full: string, part: string): boolean {
  if (part.length < shortestMisspelt || full.at(-1) !== part.at(-1)) return false;
  for (const end of [
    full.slice(-part.length),
    full.slice(-part.length + 1),
    full.slice(-part.length - 1),
  ]) {
    if (isOneOff(end, part)) return true;
  }
  return false;
}
