import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import dictionary from 'dictionary-fa';
import { writeModel, type Section } from '../../model/model-file.js';
import { SpacingRestorer } from '../../normalization/spacing/spacing-restorer.js';
import { buildLexicon } from './build-lexicon.js';
import { calibrate } from './calibrate.js';
import { classifyWords } from './classify-words.js';
import { cleanText } from './clean-text.js';
import { kept, learn, type Corpus } from './learn.js';
import { quantize } from './quantize.js';
import { readNews } from './read-news.js';
import { readPerdt } from './read-perdt.js';
import { relabel } from './relabel.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'models/spacing.bin' },
    epochs: { type: 'string', default: '3' },
  },
});
const bits = 20;
const epochs = Number(values.epochs);
/** Sources that write ZWNJ at all; the sports portal and the like do not. */
const sources = 'isna,fars22,farzad80,hamshahri17,fars,arefee,khabaryaab,khabaryaab2,ir4k';
/** A gap of the news is changed where the treebank's model is as sure as this that it is wrong. */
const sure = 2.5;
/** How far the model follows the customs of the treebank and of the news where they differ. */
const customs = [0.8, 0.2];

/** The model is the mean of as many runs. */
const seeds = [2, 3];

const started = Date.now();
const log = (message: string): void =>
  console.error(`${((Date.now() - started) / 1000).toFixed(0)}s ${message}`);

const treebank = readPerdt(join(values.data, 'spacing/perdt-train.tokens.txt'));
const news = sources
  .split(',')
  .flatMap((name) => readNews(join(values.data, 'news', `${name}.txt.gz`)).flat());
const listed = new TextDecoder()
  .decode(dictionary.dic)
  .split('\n')
  .slice(1)
  .map((entry) => cleanText(entry.replace(/\/.*/u, '')))
  .filter((word) => word.length > 1);
log(`${treebank.length} sentences, ${news.length} paragraphs, ${listed.length} listed words`);

// News leaves many a ZWNJ out: mend it with what the treebank alone teaches, then learn from both.
const first = buildLexicon(treebank.concat(news), treebank.length, listed, {
  words: 170000,
  pairs: 130000,
});
const alone: Corpus = {
  lines: treebank,
  repeats: treebank.map(() => 1),
  doubts: [],
  treebank: treebank.length,
};
const teacher = learn(alone, first, { bits, epochs, seed: 1 }, log);
const mended = relabel(news, first.lexicon, teacher.blend([1, 0], kept), bits, sure, 0);
log(`${mended.changes} gaps of the news mended`);

const none: ReadonlySet<number> = new Set();
const corpus: Corpus = {
  lines: treebank.concat(mended.lines),
  repeats: treebank.map(() => 2).concat(news.map(() => 1)),
  doubts: treebank.map(() => none).concat(mended.doubts),
  treebank: treebank.length,
};
const counted = buildLexicon(corpus.lines, treebank.length, listed, { words: 87000, pairs: 87000 });
classifyWords(corpus.lines, counted.lexicon);
log('words classified');

// A model of four fifths of the treebank is asked about the last: what its margins are worth there.
const fifth = treebank.map((_, i) => Math.floor(i / 60) % 5 === 0);
const most = { ...corpus, repeats: corpus.repeats.map((n, i) => (fifth[i] === true ? 0 : n)) };
const rehearsal = learn(most, counted, { bits, epochs: 1, seed: 2 }, log);
const held = treebank.filter((_, i) => fifth[i]);
const priors = calibrate(held, counted, rehearsal.blend([1, 0], kept), bits);

// Runs in another order and with other damage agree on what the text teaches, not on their chances.
const runs = seeds.map((seed) =>
  learn(corpus, counted, { bits, epochs, seed }, log).blend(customs, kept),
);
const { weights, step } = quantize(mean(runs));
const bytes = writeModel(SpacingRestorer.kind, SpacingRestorer.version, {
  facts: { bits, step },
  sections: new Map<string, Section>([
    ['words', counted.wordSlots],
    ['wordEntries', counted.lexicon.wordEntries],
    ['pairs', counted.pairSlots],
    ['pairEntries', counted.lexicon.pairEntries],
    ['wordClasses', counted.lexicon.wordClasses],
    ['weights', weights],
    ['priors', priors],
  ]),
});
writeFileSync(values.out, bytes);
log(`${values.out}: ${bytes.length} bytes`);

function mean(runs: readonly Float32Array[]): Float32Array {
  const total = new Float32Array(2 * 2 ** bits);
  for (const run of runs) {
    for (let i = 0; i < total.length; i++) {
      total[i] = (total[i] as number) + (run[i] as number) / runs.length;
    }
  }
  return total;
}
