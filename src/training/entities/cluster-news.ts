/**
 * Cluster the words of news, for the trainer of the tagger:
 *
 *     npx tsx src/training/entities/cluster-news.ts --data <data folder> --out <clusters.tsv>
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exchangeClusters } from '../tagging/exchange-clusters.js';
import { readNewsWords } from './read-news-words.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'clusters.tsv' },
    classes: { type: 'string', default: '256' },
    iterations: { type: 'string', default: '12' },
    least: { type: 'string', default: '4' },
  },
});

const news = readNewsWords(values.data, Number(values.least));
console.log(`${news.words.length} tokens, ${news.vocabulary} words`);
const classes = exchangeClusters(news, Number(values.classes), Number(values.iterations));
writeFileSync(values.out, news.keys.map((key, i) => `${key}\t${(classes[i] ?? 0) + 1}\n`).join(''));
