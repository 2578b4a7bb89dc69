import { section, type Model } from '../model/model-file.js';
import { bioLabels } from '../tagging/bio.js';
import { hashFeature } from '../tagging/hash-feature.js';
import { LinearModel } from '../tagging/linear-model.js';
import { viterbi } from '../tagging/viterbi.js';
import { WindowNetwork } from '../tagging/window-network.js';
import { clusterReader, vectorReader } from './features/clusters.js';
import { contextFeatures } from './features/context-features.js';
import { isNetworkContext } from './features/network-features.js';
import { bagRange, bagRole, roles } from './features/roles.js';
import type { Gazetteer } from './gazetteer.js';
import { KnownWords, type KnownWord } from './known-words.js';
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

/**
 * Tags names and quantities by the sum of two models: a linear chain (conditional random field) over
 * hashed features of words, their neighbours and the gazetteer, and a network over the vectors of the
 * words in a window.
 *
 * What depends on one word form is summed once and kept, so that most tokens cost a few additions.
 */
export class EntityTagger {
  static readonly kind = 'entities';
  static readonly version = 2;

  private readonly linear: LinearModel;
  private readonly network: WindowNetwork;
  private readonly heads = new Map<TagSchema, Head>();
  private readonly words: KnownWords;
  /** What stands outside a sentence. */
  private readonly nothing: Float32Array;

  /**
   * @param model a model of the kind `entities`
   * @throws FarsiNewsError BAD_MODEL where a section is missing
   */
  constructor(
    model: Model,
    private readonly language: { readonly gazetteer: Gazetteer },
  ) {
    this.linear = new LinearModel(model);
    this.nothing = new Float32Array(this.linear.width * (roles.length + 1));
    this.network = new WindowNetwork(model);
    this.words = new KnownWords(
      { gazetteer: language.gazetteer, clusterOf: clusterReader(model) },
      vectorReader(model),
      this.linear,
      this.network,
    );
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
    const { units } = this.network;
    const length = end - first;
    const known: KnownWord[] = [];
    for (let i = first; i < end; i++) known.push(this.words.get(words.tokens[i]?.text ?? ''));
    const scores = new Float32Array(length * width);
    const hidden = new Float32Array(length * units);
    this.addContexts(words, known, quantities, first, end, scores, hidden);
    this.addWords(known, scores);
    const contributions = known.map((word) => word.contribution);
    for (let t = 0; t < length; t++) {
      this.network.addScores(contributions, t, hidden, t * units, scores, t * width);
    }
    return scores;
  }

  /** Add the features of several words. */
  private addContexts(
    words: Words,
    known: readonly KnownWord[],
    quantities: readonly QuantitySpan[],
    first: number,
    end: number,
    scores: Float32Array,
    hidden: Float32Array,
  ): void {
    const { linear, network } = this;
    const facts = known.map((word) => word.facts);
    const take = (t: number, template: number, value: number): void => {
      const feature = hashFeature(template, value);
      linear.add(feature, scores, t * linear.width);
      if (isNetworkContext(template)) network.addContext(feature, hidden, t * network.units);
    };
    contextFeatures(words, facts, this.language.gazetteer, quantities, first, end, take);
  }

  /** Add what the words beside each token speak with, and those in its bag. */
  private addWords(known: readonly KnownWord[], scores: Float32Array): void {
    const { width } = this.linear;
    const { length } = known;
    const sums = known.map((word) => word.sums);
    const bag = new Float32Array(width);
    let from = 0;
    let to = 0;
    for (let t = 0; t < length; t++) {
      const [first, end] = bagRange(t, length);
      for (; to < end; to++) this.addToBag(bag, sums[to] as Float32Array, 1);
      for (; from < first; from++) this.addToBag(bag, sums[from] as Float32Array, -1);
      this.addRoles(sums, t, bag, scores);
    }
  }

  private addToBag(bag: Float32Array, sums: Float32Array, sign: number): void {
    const at = bagRole * bag.length;
    for (let column = 0; column < bag.length; column++) {
      bag[column] = (bag[column] as number) + sign * (sums[at + column] as number);
    }
  }

  /** Add the sums of the words around token `t`, each in its role (see {@link roles}). */
  private addRoles(
    sums: readonly Float32Array[],
    t: number,
    bag: Float32Array,
    scores: Float32Array,
  ): void {
    const { nothing } = this;
    const width = bag.length;
    const row = t * width;
    const own = sums[t] ?? nothing;
    const a = sums[t + roles[1]] ?? nothing;
    const b = sums[t + roles[2]] ?? nothing;
    const c = sums[t + roles[3]] ?? nothing;
    const d = sums[t + roles[4]] ?? nothing;
    const e = sums[t + roles[5]] ?? nothing;
    for (let i = 0; i < width; i++) {
      const near = (own[i] as number) + (a[i + width] as number) + (b[i + 2 * width] as number);
      const far =
        (c[i + 3 * width] as number) + (d[i + 4 * width] as number) + (e[i + 5 * width] as number);
      // The token itself is not in its bag.
      const around = (bag[i] as number) - (own[i + bagRole * width] as number);
      scores[row + i] = (scores[row + i] as number) + near + far + around;
    }
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
  private confidence(
    scores: Float32Array,
    tags: readonly string[],
    t: number,
    schema: TagSchema,
  ): number {
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

  /** The least confidence of the tags `[first, end)`. */
  spanConfidence(
    scores: Float32Array,
    tags: readonly string[],
    first: number,
    end: number,
    schema: TagSchema,
  ): number {
    let least = 1;
    for (let t = first; t < end; t++) {
      least = Math.min(least, this.confidence(scores, tags, t, schema));
    }
    return least;
  }

  /** How many columns of scores a token has. */
  get width(): number {
    return this.linear.width;
  }

  /** The column of a label of a scheme. */
  column(schema: TagSchema, label: string): number {
    const { labels, first } = this.head(schema);
    return first + labels.indexOf(label);
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
}
