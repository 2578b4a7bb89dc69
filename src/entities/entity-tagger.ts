import { section, type Model } from '../model/model-file.js';
import { bioLabels } from '../tagging/bio.js';
import { LinearModel } from '../tagging/linear-model.js';
import { viterbi } from '../tagging/viterbi.js';
import { clusterReader } from './features/clusters.js';
import { contextFeatures } from './features/context-features.js';
import { bagRange, bagRole, roles } from './features/roles.js';
import {
  roleFeatures,
  wordFacts,
  type FeatureLanguage,
  type WordFacts,
} from './features/word-facts.js';
import type { Gazetteer } from './gazetteer.js';
import { tagSchemas, type TagSchema } from './tag-schema.js';
import type { QuantitySpan } from './quantities/quantity-span.js';
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
  constructor(model: Model, { gazetteer }: { readonly gazetteer: Gazetteer }) {
    this.linear = new LinearModel(model);
    this.language = { gazetteer, clusterOf: clusterReader(model) };
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
   * @param quantities of the text, see {@link findQuantities}
   * @returns a row of columns a token
   */
  score(
    words: Words,
    quantities: readonly QuantitySpan[],
    first: number,
    end: number,
  ): Float32Array {
    const { width } = this.linear;
    const length = end - first;
    const known: KnownWord[] = [];
    for (let i = first; i < end; i++) known.push(this.know(words.tokens[i]?.text ?? ''));
    const facts = known.map((word) => word.facts);
    const { gazetteer } = this.language;
    const context = contextFeatures(words, facts, gazetteer, quantities, first, end);
    const scores = new Float32Array(length * width);
    for (let t = 0; t < length; t++) {
      const row = t * width;
      for (let role = 0; role < roles.length; role++) {
        const word = known[t + (roles[role] as number)];
        if (word) addTo(scores, row, this.sum(word, role));
      }
      const [from, to] = bagRange(t, length);
      for (let i = from; i < to; i++) {
        if (i !== t) addTo(scores, row, this.sum(known[i] as KnownWord, bagRole));
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

  /**
   * How probable the tag of token `t` is, given those beside it.
   *
   * @param tags as {@link decode} gave them
   */
  confidence(scores: Float32Array, tags: readonly string[], t: number, schema: TagSchema): number {
    const { labels, transitions, starts, first } = this.head(schema);
    const size = labels.length;
    const chosen = labels.indexOf(tags[t] ?? '');
    const before = labels.indexOf(tags[t - 1] ?? '');
    const behind = labels.indexOf(tags[t + 1] ?? '');
    const scoreOf = (label: number): number =>
      (scores[t * this.linear.width + first + label] as number) +
      (before < 0 ? (starts[label] as number) : (transitions[before * size + label] as number)) +
      (behind < 0 ? 0 : (transitions[label * size + behind] as number));
    const own = scoreOf(chosen);
    let sum = 0;
    for (let label = 0; label < size; label++) sum += Math.exp(scoreOf(label) - own);
    return 1 / sum;
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
      const sum = found;
      roleFeatures(word.facts, role, (feature) => this.linear.add(feature, sum, 0));
      word.sums[role] = sum;
    }
    return found;
  }
}

function addTo(scores: Float32Array, at: number, sum: Float32Array): void {
  for (let i = 0; i < sum.length; i++) {
    scores[at + i] = (scores[at + i] as number) + (sum[i] as number);
  }
}
