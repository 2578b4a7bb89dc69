import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { foldWord } from '../../entities/fold-word.js';
import { tokenize } from '../../segmentation/tokenize.js';
import type { WordSequence } from '../tagging/exchange-clusters.js';

/** The words of news, by number, with the keys that the numbers stand for. */
export interface NewsWords extends WordSequence {
  readonly keys: readonly string[];
}

/**
 * Read the news of the data folder.
 *
 * @param least how often a word must stand there; the others are −1 in the sequence
 */
export function readNewsWords(data: string, least: number): NewsWords {
  const lines: string[][] = [];
  const counts = new Map<string, number>();
  const folder = join(data, 'news');
  for (const name of readdirSync(folder).toSorted()) {
    for (const line of gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .split('\n')) {
      if (line.trim() === '') continue;
      const keys = tokenize(line).map(({ text }) => foldWord(text));
      lines.push(keys);
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const keys = [...counts]
    .filter(([key, count]) => count >= least && key !== '')
    .sort(([, a], [, b]) => b - a)
    .map(([key]) => key);
  const numbers = new Map(keys.map((key, i) => [key, i]));
  const sequence: number[] = [];
  for (const line of lines) {
    for (const key of line) sequence.push(numbers.get(key) ?? -1);
    sequence.push(-1);
  }
  return { words: Int32Array.from(sequence), vocabulary: keys.length, keys };
}
