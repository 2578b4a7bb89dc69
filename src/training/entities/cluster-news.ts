/**
 * Cluster the words of news, for the trainer of the tagger:
 *
 *     npx tsx src/training/entities/cluster-news.ts --data <data folder> --out <clusters.tsv>
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { foldWord } from '../../entities/fold-word.js';
import { tokenize } from '../../segmentation/tokenize.js';
import { exchangeClusters } from '../tagging/exchange-clusters.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'clusters.tsv' },
    classes: { type: 'string', default: '256' },
    iterations: { type: 'string', default: '12' },
    least: { type: 'string', default: '4' },
  },
});

const lines: string[][] = [];
const counts = new Map<string, number>();
const folder = join(values.data, 'news');
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
const vocabulary = [...counts]
  .filter(([key, count]) => count >= Number(values.least) && key !== '')
  .sort(([, a], [, b]) => b - a)
  .map(([key]) => key);
const numbers = new Map(vocabulary.map((key, i) => [key, i]));
const sequence: number[] = [];
for (const keys of lines) {
  for (const key of keys) sequence.push(numbers.get(key) ?? -1);
  sequence.push(-1);
}
console.log(`${sequence.length} tokens, ${vocabulary.length} words`);
const classes = exchangeClusters(
  { words: Int32Array.from(sequence), vocabulary: vocabulary.length },
  Number(values.classes),
  Number(values.iterations),
);
writeFileSync(
  values.out,
  vocabulary.map((key, i) => `${key}\t${(classes[i] ?? 0) + 1}\n`).join(''),
);
