/**
 * Train the network of the tagger and join it with the linear chain of train-tagger.ts; the vectors are
 * those of embed-news.ts:
 *
 *     npx tsx src/training/entities/train-network.ts --data <data folder> --clusters clusters.tsv \
 *       --vectors vectors.tsv --chain chain.bin --out models/entities.bin
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EntityTagger } from '../../entities/entity-tagger.js';
import { readModel, section, writeModel, type Section } from '../../model/model-file.js';
import { WordTable } from '../../model/word-table.js';
import { Lemmatizer } from '../../morphology/lemmatizer.js';
import { Lexicon } from '../../morphology/lexicon.js';
import { buildWindowNetwork } from '../tagging/build-window-network.js';
import { FeatureIndex } from '../tagging/feature-index.js';
import type { NetworkSentence, NetworkWord } from '../tagging/window-network-problem.js';
import { trainWindowNetwork } from '../tagging/window-network-trainer.js';
import { encodeForNetwork, type EncodedWord } from './encode-network.js';
import { readClusters } from './read-clusters.js';
import { schemaColumns } from './read-corpora.js';
import { readExamples } from './read-examples.js';
import { readVectors } from './read-vectors.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'models/entities.bin' },
    lexicon: { type: 'string', default: 'models/lexicon.bin' },
    clusters: { type: 'string', default: 'clusters.tsv' },
    vectors: { type: 'string', default: 'vectors.tsv' },
    chain: { type: 'string', default: 'chain.bin' },
    /** How many vectors are kept, of the commonest words. */
    words: { type: 'string', default: '31000' },
    embedding: { type: 'string', default: '24' },
    hidden: { type: 'string', default: '96' },
    epochs: { type: 'string', default: '6' },
    batch: { type: 'string', default: '8' },
    rate: { type: 'string', default: '0.002' },
    'embedding-rate': { type: 'string', default: '0.05' },
    dropout: { type: 'string', default: '0.4' },
    'word-dropout': { type: 'string', default: '0.15' },
    decay: { type: 'string', default: '0.01' },
    least: { type: 'string', default: '6' },
    /** The network's share of the scores; the rest is the chain's. */
    share: { type: 'string', default: '0.5' },
    /** What is taken from the score of O: corpora leave out names that news has. */
    eagerness: { type: 'string', default: '0.3' },
  },
});

const started = Date.now();
const log = (text: string): void => {
  console.log(`${Math.round((Date.now() - started) / 1000)}s ${text}`);
};

const lexicon = new Lexicon(readModel(readFileSync(values.lexicon), Lexicon.kind, Lexicon.version));
const lemmatizer = new Lemmatizer(lexicon);
const clusters = readClusters(values.clusters);
const vectors = readVectors(values.vectors, Number(values.words));
const { schemas, columns } = schemaColumns();

const examples = readExamples(values.data, clusters, (sentences, language) =>
  encodeForNetwork(sentences, language, lemmatizer),
);

const features = new FeatureIndex(21);
const contexts = new FeatureIndex(16);
for (const { encoded } of examples) {
  for (const word of encoded.words) for (const hash of word.features) features.count(hash);
  for (const hashes of encoded.contexts) for (const hash of hashes) contexts.count(hash);
}
const featureHashes = features.number(Number(values.least));
const contextHashes = contexts.number(Number(values.least));
log(
  `${examples.length} sentences, ${featureHashes.length} features of words, ${contextHashes.length} of several`,
);

const rowOf = new Map(vectors.keys.map((key, i) => [key, i]));
const words: NetworkWord[] = [];
const numbers = new Map<EncodedWord, number>();
const numberOf = (word: EncodedWord): number => {
  let number = numbers.get(word);
  if (number === undefined) {
    number = words.length;
    numbers.set(word, number);
    words.push({
      vector: rowOf.get(word.key) ?? -1,
      features: Int32Array.from(word.features, (hash) => features.indexOf(hash)),
    });
  }
  return number;
};

const sentences = examples.map(({ encoded, head, labels }): NetworkSentence => {
  const offsets = new Uint32Array(labels.length + 1);
  const found: number[] = [];
  encoded.contexts.forEach((hashes, t) => {
    for (const hash of hashes) {
      const feature = contexts.indexOf(hash);
      if (feature >= 0) found.push(feature);
    }
    offsets[t + 1] = found.length;
  });
  const own = Int32Array.from(encoded.words, numberOf);
  return { head, words: own, offsets, contexts: Uint32Array.from(found), labels };
});

const size = {
  vector: vectors.dimensions,
  embedding: Number(values.embedding),
  hidden: Number(values.hidden),
};
const weights = trainWindowNetwork(
  {
    heads: schemas.map(({ labels }) => labels),
    words,
    sentences,
    vectors: vectors.rows,
    features: featureHashes.length,
    contexts: contextHashes.length,
  },
  {
    size,
    epochs: Number(values.epochs),
    batch: Number(values.batch),
    rate: Number(values.rate),
    embeddingRate: Number(values['embedding-rate']),
    dropout: Number(values.dropout),
    wordDropout: Number(values['word-dropout']),
    decay: Number(values.decay),
    seed: 20190523,
    afterEpoch: (epoch, loss) => {
      log(`epoch ${epoch}: loss ${loss.toFixed(0)}`);
    },
  },
);

const chain = readModel(readFileSync(values.chain), EntityTagger.kind, EntityTagger.version);
const share = Number(values.share);
const network = buildWindowNetwork(
  size,
  weights,
  vectors.rows,
  featureHashes,
  contextHashes,
  share,
);
const all = new Map<string, Section>([...chain.sections, ...network.sections]);
schemas.forEach(({ schema, labels }, h) => {
  // Every token's label is scored once by an edge into it; O is the first label.
  const join = (name: string, own: Float32Array): void => {
    const other = section(chain, name, Float32Array);
    const joined = own.map(
      (value, i) =>
        share * value +
        (1 - share) * (other[i] as number) -
        (i % labels.length === 0 ? Number(values.eagerness) : 0),
    );
    all.set(name, joined);
  };
  join(`transitions-${schema}`, weights.transitions[h] as Float32Array);
  join(`starts-${schema}`, weights.starts[h] as Float32Array);
});
const clusterWords = section(chain, 'clusterWords', Uint32Array);
const table = new WordTable(clusterWords);
const vectorNumbers = new Uint16Array(clusterWords.length);
vectors.keys.forEach((key, i) => {
  const slot = table.find(key);
  if (slot >= 0) vectorNumbers[slot] = i + 1;
});
all.set('vectorNumbers', vectorNumbers);
const scale = (chain.facts.scale as number) * (1 - share);
const facts = { ...chain.facts, scale, network: network.facts, columns };
const bytes = writeModel(EntityTagger.kind, EntityTagger.version, { facts, sections: all });
writeFileSync(values.out, bytes);
log(`${values.out}: ${bytes.length} bytes`);
