/**
 * Train the linear chain of the tagger of names and quantities, which train-network.ts makes into
 * models/entities.bin; models/lexicon.bin must be there, and the clusters of cluster-news.ts:
 *
 *     npx tsx src/training/entities/train-tagger.ts --data <data folder> --clusters clusters.tsv --out chain.bin
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EntityTagger } from '../../entities/entity-tagger.js';
import { readModel, writeModel, type Section } from '../../model/model-file.js';
import { Lemmatizer } from '../../morphology/lemmatizer.js';
import { Lexicon } from '../../morphology/lexicon.js';
import { bioLabels } from '../../tagging/bio.js';
import { buildLinearModel } from '../tagging/build-linear-model.js';
import { trainCrf } from '../tagging/crf.js';
import type { CrfHead, CrfSentence } from '../tagging/crf-problem.js';
import { FeatureIndex } from '../tagging/feature-index.js';
import { encodeSentences } from './encode-sentences.js';
import { readClusters, clusterSections } from './read-clusters.js';
import { schemaColumns } from './read-corpora.js';
import { readExamples } from './read-examples.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'chain.bin' },
    lexicon: { type: 'string', default: 'models/lexicon.bin' },
    clusters: { type: 'string', default: 'clusters.tsv' },
    epochs: { type: 'string', default: '8' },
    least: { type: 'string', default: '2' },
    prune: { type: 'string', default: '0.03' },
    rate: { type: 'string', default: '0.2' },
    decay: { type: 'string', default: '0.5' },
    dropout: { type: 'string', default: '0.3' },
  },
});

const lexicon = new Lexicon(readModel(readFileSync(values.lexicon), Lexicon.kind, Lexicon.version));
const lemmatizer = new Lemmatizer(lexicon);
const clusters = readClusters(values.clusters);

/** Labels that the schemes have in common get a column of weights for all of them, too. */
const sharedLabels = bioLabels(['PER', 'ORG', 'LOC']);
const { schemas, columns } = schemaColumns();
const heads = schemas.map(({ labels, first }): CrfHead => {
  const shared = labels.map((label) => {
    const column = sharedLabels.indexOf(label);
    return column < 0 ? -1 : columns + column;
  });
  return { labels, first, shared };
});
const width = columns + sharedLabels.length;

const started = Date.now();
const log = (text: string): void => {
  console.log(`${Math.round((Date.now() - started) / 1000)}s ${text}`);
};

const examples = readExamples(values.data, clusters, (sentences, language) =>
  encodeSentences(sentences, language, lemmatizer),
);
const index = new FeatureIndex(25);
for (const { encoded } of examples) for (const hash of encoded.features) index.count(hash);
const hashes = index.number(Number(values.least));
log(`${examples.length} sentences, ${hashes.length} features`);

const sentences = examples.map(({ encoded, head, labels }): CrfSentence => {
  const offsets = new Uint32Array(encoded.offsets.length);
  const features: number[] = [];
  for (let t = 0; t < labels.length; t++) {
    for (let i = encoded.offsets[t] as number; i < (encoded.offsets[t + 1] as number); i++) {
      const feature = index.indexOf(encoded.features[i] as number);
      if (feature >= 0) features.push(feature);
    }
    offsets[t + 1] = features.length;
  }
  return { head, offsets, features: Uint32Array.from(features), labels };
});

const epochs = Number(values.epochs);
const weights = trainCrf(heads, sentences, {
  features: hashes.length,
  width,
  epochs,
  averaged: Math.ceil(epochs / 2),
  rate: Number(values.rate),
  decay: Number(values.decay),
  dropout: Number(values.dropout),
  seed: 20190523,
  afterEpoch: (epoch, loss) => {
    log(`epoch ${epoch}: loss ${loss.toFixed(0)}`);
  },
});

const sharedOf = heads.flatMap(({ shared }) => shared);
const linear = buildLinearModel(
  hashes,
  columns,
  (feature, column) => {
    const shared = sharedOf[column] as number;
    const both = shared < 0 ? 0 : (weights.rows[feature * width + shared] as number);
    return (weights.rows[feature * width + column] as number) + both;
  },
  Number(values.prune),
);
const sections = new Map<string, Section>(linear.sections);
schemas.forEach(({ schema }, h) => {
  sections.set(`transitions-${schema}`, weights.transitions[h] as Float32Array);
  sections.set(`starts-${schema}`, weights.starts[h] as Float32Array);
});
for (const [name, data] of clusterSections(clusters)) sections.set(name, data);
const bytes = writeModel(EntityTagger.kind, EntityTagger.version, {
  facts: linear.facts,
  sections,
});
writeFileSync(values.out, bytes);
log(`${values.out}: ${bytes.length} bytes`);
