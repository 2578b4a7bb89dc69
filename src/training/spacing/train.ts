import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import dictionary from 'dictionary-fa';
import { writeModel } from '../../model/model-file.js';
import { buildLexicon } from './build-lexicon.js';
import { cleanText } from './clean-text.js';
import { learn } from './learn.js';
import { quantize } from './quantize.js';
import { readNews } from './read-news.js';
import { readPerdt } from './read-perdt.js';
import { relabel } from './relabel.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'models/spacing.bin' },
    epochs: { type: 'string', default: '3' },
    bits: { type: 'string', default: '20' },
    news: {
      type: 'string',
      default: 'isna,fars22,farzad80,hamshahri17,fars,arefee,khabaryaab,khabaryaab2,ir4k',
    },
    share: { type: 'string', default: '1' },
  },
});
const started = Date.now();
const log = (message: string): void =>
  console.error(`${((Date.now() - started) / 1000).toFixed(0)}s ${message}`);
const bits = Number(values.bits);
const epochs = Number(values.epochs);

const treebank = readPerdt(join(values.data, 'spacing/perdt-train.tokens.txt'));
const listed = new TextDecoder()
  .decode(dictionary.dic)
  .split('\n')
  .slice(1)
  .map((entry) => cleanText(entry.replace(/\/.*/u, '')))
  .filter((word) => word.length > 1);
const share = Number(values.share);
const news = values.news
  .split(',')
  .filter((name) => name !== '')
  .flatMap((name) => {
    const documents = readNews(join(values.data, 'news', `${name}.txt.gz`));
    return documents.slice(0, Math.ceil(documents.length * share)).flat();
  });
log(`${treebank.length} sentences, ${news.length} paragraphs, ${listed.length} listed words`);

let lines = treebank;
let weights: readonly number[] = treebank.map(() => 1);
if (news.length > 0) {
  // News leaves many a ZWNJ out. Mend it with what the treebank alone teaches, then learn from both.
  const sizes = { words: 170000, pairs: 80000 };
  const first = buildLexicon(treebank.concat(news), listed, sizes);
  log('lexicon');
  const teacher = learn(
    treebank,
    treebank.map(() => 1),
    first,
    { bits, epochs, seed: 1 },
    log,
  );
  const mended = relabel(news, first.lexicon, teacher, bits, 2.5);
  log(`${mended.changes} gaps of the news mended`);
  lines = treebank.concat(mended.lines);
  weights = lines.map((_, i) => (i < treebank.length ? 2 : 1));
}
const counted = buildLexicon(lines, listed, { words: 87000, pairs: 43000 });
log('lexicon');
const learner = learn(lines, weights, counted, { bits, epochs, seed: 2 }, log);
const { weights: quantized, step } = quantize(learner.weights);
const bytes = writeModel('spacing', 1, {
  facts: { bits, step },
  sections: new Map<string, Uint8Array | Int8Array | Uint32Array>([
    ['words', counted.wordSlots],
    ['wordEntries', counted.lexicon.wordEntries],
    ['pairs', counted.pairSlots],
    ['pairEntries', counted.lexicon.pairEntries],
    ['weights', quantized],
  ]),
});
writeFileSync(values.out, bytes);
log(`${values.out}: ${bytes.length} bytes`);
