/**
 * Train models/entities.bin, the tagger of names and quantities; models/lexicon.bin must be there, and
 * the clusters of cluster-news.ts:
 *
 *     npx tsx src/training/entities/train-tagger.ts --data <data folder> --clusters clusters.tsv --out models/entities.bin
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EntityTagger } from '../../entities/entity-tagger.js';
import { Gazetteer } from '../../entities/gazetteer.js';
import type { FeatureLanguage } from '../../entities/features/word-facts.js';
import { tagSchemas, type TagSchema } from '../../entities/tag-schema.js';
import { readModel, writeModel, type Section } from '../../model/model-file.js';
import { Lemmatizer } from '../../morphology/lemmatizer.js';
import { Lexicon } from '../../morphology/lexicon.js';
import { bioLabels } from '../../tagging/bio.js';
import { bioSpans } from '../../tagging/bio-spans.js';
import { buildLinearModel } from '../tagging/build-linear-model.js';
import { trainCrf } from '../tagging/crf.js';
import type { CrfHead, CrfSentence } from '../tagging/crf-problem.js';
import { FeatureIndex } from '../tagging/feature-index.js';
import { buildGazetteer } from './build-gazetteer.js';
import { countNames } from './count-names.js';
import { encodeSentences, type EncodedSentence } from './encode-sentences.js';
import { readClusters, clusterSections } from './read-clusters.js';
import { readConll, type TaggedSentence } from './read-conll.js';
import { readNameLists } from './read-name-lists.js';

/** A corpus' own names must not make the gazetteer look better than it is on new text. */
const folds = 5;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'models/entities.bin' },
    lexicon: { type: 'string', default: 'models/lexicon.bin' },
    clusters: { type: 'string' },
    corpora: { type: 'string', default: 'peyma600k,peyma300k,arman' },
    epochs: { type: 'string', default: '8' },
    least: { type: 'string', default: '2' },
    prune: { type: 'string', default: '0.03' },
    rate: { type: 'string', default: '0.2' },
    decay: { type: 'string', default: '0.5' },
    dropout: { type: 'string', default: '0.3' },
  },
});

/** The corpora that are trained on, and the scheme of each. */
const corpora = values.corpora.split(',').map((name) => ({
  name,
  schema: name.startsWith('peyma') ? ('peyma' as const) : ('arman' as const),
}));

const lexicon = new Lexicon(readModel(readFileSync(values.lexicon), Lexicon.kind, Lexicon.version));
const lemmatizer = new Lemmatizer(lexicon);
const clusters = values.clusters === undefined ? null : readClusters(values.clusters);
const lists = readNameLists(values.data);

const schemas = Object.keys(tagSchemas) as TagSchema[];
const sharedLabels = bioLabels(['PER', 'ORG', 'LOC']);
const heads: CrfHead[] = [];
let columns = 0;
for (const schema of schemas) {
  const labels = bioLabels(tagSchemas[schema]);
  heads.push({ labels, first: columns, shared: [] });
  columns += labels.length;
}
const headsWithShared = heads.map((head) => ({
  ...head,
  shared: head.labels.map((label) => {
    const shared = sharedLabels.indexOf(label);
    return shared < 0 ? -1 : columns + shared;
  }),
}));
const width = columns + sharedLabels.length;

/** Encode every corpus in folds, each with a gazetteer that has not seen it. */
function encodeCorpora(): { encoded: EncodedSentence; sentence: TaggedSentence; head: number }[] {
  const read = corpora.map(({ name }) => readConll(join(values.data, `ner/${name}-train.conll`)));
  const others = readConll(join(values.data, 'ner/parstwiner-train.conll'));
  const all: { encoded: EncodedSentence; sentence: TaggedSentence; head: number }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isIn = (corpus: readonly TaggedSentence[], i: number): boolean =>
      Math.floor((i * folds) / corpus.length) === fold;
    const rest = read.map((corpus) => corpus.filter((_, i) => !isIn(corpus, i)));
    const gazetteer = new Gazetteer(buildGazetteer(lists, countNames([...rest, others])));
    const language: FeatureLanguage = {
      gazetteer,
      clusterOf: (key) => clusters?.get(key) ?? 0,
    };
    read.forEach((corpus, c) => {
      const own = corpus.filter((_, i) => isIn(corpus, i));
      const head = schemas.indexOf((corpora[c] as { schema: TagSchema }).schema);
      encodeSentences(own, language, lemmatizer).forEach((encoded, i) => {
        all.push({ encoded, sentence: own[i] as TaggedSentence, head });
      });
    });
  }
  return all;
}

const started = Date.now();
const log = (text: string): void => {
  console.log(`${Math.round((Date.now() - started) / 1000)}s ${text}`);
};

const examples = encodeCorpora();
const index = new FeatureIndex(25);
for (const { encoded } of examples) for (const hash of encoded.features) index.count(hash);
const hashes = index.number(Number(values.least));
log(`${examples.length} sentences, ${hashes.length} features`);

const sentences = examples.map(({ encoded, sentence, head }): CrfSentence => {
  const offsets = new Uint32Array(encoded.offsets.length);
  const features: number[] = [];
  for (let t = 0; t < sentence.tokens.length; t++) {
    for (let i = encoded.offsets[t] as number; i < (encoded.offsets[t + 1] as number); i++) {
      const feature = index.indexOf(encoded.features[i] as number);
      if (feature >= 0) features.push(feature);
    }
    offsets[t + 1] = features.length;
  }
  return {
    head,
    offsets,
    features: Uint32Array.from(features),
    labels: labelNumbers(sentence.tags, headsWithShared[head] as CrfHead),
  };
});

function labelNumbers(tags: readonly string[], { labels }: CrfHead): Uint8Array {
  const numbers = new Uint8Array(tags.length);
  for (const { first, end, type } of bioSpans(tags)) {
    const begin = labels.indexOf(`B-${type}`);
    if (begin < 0) continue;
    numbers.fill(begin + 1, first, end);
    numbers[first] = begin;
  }
  return numbers;
}

const epochs = Number(values.epochs);
const weights = trainCrf(headsWithShared, sentences, {
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

const sharedOf = headsWithShared.flatMap(({ shared }) => shared);
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
schemas.forEach((schema, h) => {
  sections.set(`transitions-${schema}`, weights.transitions[h] as Float32Array);
  sections.set(`starts-${schema}`, weights.starts[h] as Float32Array);
});
if (clusters !== null)
  for (const [name, data] of clusterSections(clusters)) sections.set(name, data);
const bytes = writeModel(EntityTagger.kind, EntityTagger.version, {
  facts: linear.facts,
  sections,
});
writeFileSync(values.out, bytes);
log(`${values.out}: ${bytes.length} bytes`);
