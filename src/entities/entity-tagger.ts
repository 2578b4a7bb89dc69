import { section, type Model } from '../model/model-file.js';
import { bioLabels } from '../tagging/bio.js';
import { createScorer } from '../tagging/create-scorer.js';
import type { Chain, SentenceScorer } from '../tagging/sentence-scorer.js';
import { clusterReader, vectorReader } from './features/clusters.js';
import { contextFeatures } from './features/context-features.js';
import { isNetworkContext } from './features/network-features.js';
import { bagReach, roles } from './features/roles.js';
import type { Gazetteer } from './gazetteer.js';
import { KnownWords } from './known-words.js';
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
  /** Its number among the chains of the scorer. */
  readonly chain: number;
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
  static readonly version = 3;

  private readonly scorer: SentenceScorer;
  private readonly heads = new Map<TagSchema, Head>();
  private readonly words: KnownWords;

  /**
   * @param model a model of the kind `entities`
   * @throws FarsiNewsError BAD_MODEL where a section is missing
   */
  constructor(
    model: Model,
    private readonly language: { readonly gazetteer: Gazetteer },
  ) {
    const chains: Chain[] = [];
    let first = 0;
    for (const schema of Object.keys(tagSchemas) as TagSchema[]) {
      const labels = bioLabels(tagSchemas[schema]);
      const transitions = section(model, `transitions-${schema}`, Float32Array);
      const starts = section(model, `starts-${schema}`, Float32Array);
      this.heads.set(schema, { labels, first, transitions, starts, chain: chains.length });
      chains.push({ first, labels: labels.length, transitions, starts });
      first += labels.length;
    }
    this.scorer = createScorer(model, { offsets: roles, bagReach }, chains);
    this.words = new KnownWords(
      { gazetteer: language.gazetteer, clusterOf: clusterReader(model) },
      vectorReader(model),
      this.scorer,
    );
  }

  /**
   * The scores of the tokens `[first, end)`, one sentence or a piece of it of at most
   * {@link longestSentence}, for all schemes.
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
    const { scorer } = this;
    const known = this.words.get(words.tokens.slice(first, end).map(({ text }) => text));
    scorer.begin(known.map(({ number }) => number));
    const facts = known.map((word) => word.facts);
    const take = (t: number, template: number, value: number): void =>
      scorer.addContext(t, template, value, isNetworkContext(template));
    contextFeatures(words, facts, this.language.gazetteer, quantities, first, end, take);
    return scorer.finish();
  }

  /** The best BIO tags of a sentence of `length` tokens under a scheme, given {@link score}. */
  decode(scores: Float32Array, length: number, schema: TagSchema): string[] {
    const { labels, chain } = this.head(schema);
    const path = this.scorer.bestPath(scores, length, chain);
    const tags = new Array<string>(length);
    for (let t = 0; t < length; t++) tags[t] = labels[path[t] as number] ?? 'O';
    return tags;
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
      (scores[t * this.scorer.width + first + label] as number) +
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
    return this.scorer.width;
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
}
