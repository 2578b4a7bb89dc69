import { section, type Model } from '../model/model-file.js';
import type { Lemmatizer } from '../morphology/lemmatizer.js';
import type { Lexicon } from '../morphology/lexicon.js';
import { bioLabels } from '../tagging/bio.js';
import { LinearModel } from '../tagging/linear-model.js';
import { marginals } from '../tagging/marginals.js';
import { viterbi } from '../tagging/viterbi.js';
import { clusterReader } from './features/clusters.js';
import { contextFeatures } from './features/context-features.js';
import { bagRange, bagRole, roles } from './features/roles.js';
import { wordFacts, type FeatureLanguage, type WordFacts } from './features/word-facts.js';
import type { Gazetteer } from './gazetteer.js';
import { tagSchemas, type TagSchema } from './tag-schema.js';
import type { Words } from './words.js';

/** One tagger of the model. */
interface Head {
  readonly labels: readonly string[];
  /** Where its columns begin. */
  readonly first: number;
  readonly transitions: Float32Array;
  readonly starts: Float32Array;
}

/** A word form with the sums of its features' weights by role, each made when it is first needed. */
interface KnownWord {
  readonly facts: WordFacts;
  readonly sums: (Float32Array | undefined)[];
}

/** How many word forms are kept; a longer text begins a new cache. */
const cacheSize = 60_000;

/**
 * Tags names and quantities with linear chains (conditional random fields) over hashed features of
 * words, their neighbours and the gazetteer.
 *
 * What depends on one word form is summed once and kept, so that most tokens cost a few additions.
 */
export class EntityTagger {
  static readonly kind = 'entities';
  static readonly version = 1;

  private readonly linear: LinearModel;
  private readonly heads = new Map<TagSchema, Head>();
  private readonly language: FeatureLanguage;
  private cache = new Map<string, KnownWord>();

  /**
   * @param model a model of the kind `entities`
   * @throws FarsiNewsError BAD_MODEL where a section is missing
   */
  constructor(
    model: Model,
    {
      lexicon,
      lemmatizer,
      gazetteer,
    }: { lexicon: Lexicon; lemmatizer: Lemmatizer; gazetteer: Gazetteer },
  ) {
    this.linear = new LinearModel(model);
    this.language = { lexicon, lemmatizer, gazetteer, clusterOf: clusterReader(model) };
    let first = 0;
    for (const schema of Object.keys(tagSchemas) as TagSchema[]) {
      const labels = bioLabels(tagSchemas[schema]);
      const transitions = section(model, `transitions-${schema}`, Float32Array);
      const starts = section(model, `starts-${schema}`, Float32Array);
      this.heads.set(schema, { labels, first, transitions, starts });
      first += labels.length;
    }
  }

  /**
   * The scores of the tokens `[first, end)`, one sentence, for all schemes.
   *
   * @returns a row of columns a token
   */
  score(words: Words, first: number, end: number): Float32Array {
    const { width } = this.linear;
    const known = words.tokens.slice(first, end).map(({ text }) => this.know(text));
    const facts = known.map((word) => word.facts);
    const context = contextFeatures(words, facts, this.language.gazetteer, first, end);
    const scores = new Float32Array((end - first) * width);
    for (let t = 0; t < end - first; t++) {
      const row = t * width;
      roles.forEach((offset, role) => {
        const word = known[t + offset];
        if (word) addTo(scores, row, this.sum(word, role));
      });
      const [from, to] = bagRange(t, end - first);
      for (let i = from; i < to; i++) {
        const word = known[i];
        if (word && i !== t) addTo(scores, row, this.sum(word, bagRole));
      }
      for (const feature of context[t] ?? []) this.linear.add(feature, scores, row);
    }
    return scores;
  }

  /** The best BIO tags of a sentence of `length` tokens under a scheme, given {@link score}. */
  decode(scores: Float32Array, length: number, schema: TagSchema): string[] {
    const { labels, transitions, starts, ...head } = this.head(schema);
    const own = this.columns(scores, length, head.first, labels.length);
    const path = viterbi(own, length, labels.length, transitions, starts);
    return Array.from(path, (label) => labels[label] ?? 'O');
  }

  /** How probable each of the tags is that {@link decode} gave. */
  probabilities(scores: Float32Array, tags: readonly string[], schema: TagSchema): Float32Array {
    const { labels, transitions, starts, ...head } = this.head(schema);
    const own = this.columns(scores, tags.length, head.first, labels.length);
    const path = Uint8Array.from(tags, (tag) => labels.indexOf(tag));
    return marginals(own, path, labels.length, transitions, starts);
  }

  private head(schema: TagSchema): Head {
    // Every scheme has a head, see the constructor.
    return this.heads.get(schema) as Head;
  }

  /** The columns of one head. */
  private columns(
    scores: Float32Array,
    length: number,
    first: number,
    count: number,
  ): Float32Array {
    const own = new Float32Array(length * count);
    for (let t = 0; t < length; t++) {
      const row = t * this.linear.width + first;
      own.set(scores.subarray(row, row + count), t * count);
    }
    return own;
  }

  private know(text: string): KnownWord {
    let found = this.cache.get(text);
    if (found === undefined) {
      if (this.cache.size >= cacheSize) this.cache = new Map();
      found = { facts: wordFacts(text, this.language), sums: [] };
      this.cache.set(text, found);
    }
    return found;
  }

  private sum(word: KnownWord, role: number): Float32Array {
    let found = word.sums[role];
    if (found === undefined) {
      found = new Float32Array(this.linear.width);
      for (const feature of word.facts.features[role] ?? []) this.linear.add(feature, found, 0);
      word.sums[role] = found;
    }
    return found;
  }
}

function addTo(scores: Float32Array, at: number, sum: Float32Array): void {
  for (let i = 0; i < sum.length; i++) {
    scores[at + i] = (scores[at + i] as number) + (sum[i] as number);
  }
}
