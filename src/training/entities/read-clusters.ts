import { readFileSync } from 'node:fs';
import { hashText } from '../../model/hash-text.js';
import type { Section } from '../../model/model-file.js';
import { WordTable } from '../../model/word-table.js';

/** Read word clusters: lines of a key, a tab and the number of its cluster, from 1. */
export function readClusters(path: string): Map<string, number> {
  const clusters = new Map<string, number>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [key = '', number = ''] = line.split('\t');
    if (key !== '') clusters.set(key, Number(number));
  }
  return clusters;
}

/** The sections in which a model holds them. */
export function clusterSections(clusters: ReadonlyMap<string, number>): [string, Section][] {
  const words = WordTable.build(clusters.keys());
  const table = new WordTable(words);
  const numbers = new Uint16Array(words.length);
  for (const [key, number] of clusters) numbers[table.findHash(hashText(key))] = number;
  return [
    ['clusterWords', words],
    ['clusters', numbers],
  ];
}
