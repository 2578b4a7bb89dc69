/**
 * Vectors of the words of news, for the trainer of the tagger:
 *
 *     npx tsx src/training/entities/embed-news.ts --data <data folder> --out <vectors.tsv>
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { skipGram } from '../tagging/skip-gram.js';
import { readNewsWords } from './read-news-words.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'vectors.tsv' },
    dimensions: { type: 'string', default: '64' },
    epochs: { type: 'string', default: '5' },
    least: { type: 'string', default: '4' },
  },
});

const dimensions = Number(values.dimensions);
const news = readNewsWords(values.data, Number(values.least));
console.log(`${news.words.length} tokens, ${news.vocabulary} words`);
const vectors = skipGram(news, {
  dimensions,
  window: 4,
  negatives: 5,
  epochs: Number(values.epochs),
  rate: 0.025,
  thin: 5e-4,
  seed: 20190523,
  afterEpoch: (epoch) => {
    console.log(`epoch ${epoch}`);
  },
});
const lines = news.keys.map((key, i) => {
  const row = vectors.subarray(i * dimensions, (i + 1) * dimensions);
  return `${key}\t${Array.from(row, (value) => value.toFixed(4)).join(' ')}\n`;
});
writeFileSync(values.out, lines.join(''));
