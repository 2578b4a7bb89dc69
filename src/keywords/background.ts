import { section, type Model } from '../model/model-file.js';
import { WordTable } from '../model/word-table.js';
import { BoostedTrees } from './boosted-trees.js';
import { TagPriors } from './tag-priors.js';

/** The longest phrase that the news was counted for, in words. */
export const longestKnown = 3;

/** Frequencies are kept in a byte. */
const levels = 256;

/** What the news at large says of a phrase; see {@link Background.traits}. */
export interface Traits {
  /** Share of its occurrences before which a phrase begins: behind punctuation or a function word. */
  readonly opens: number;
  /** Share of its occurrences behind which a phrase ends. */
  readonly closes: number;
  /** Share of the documents that hold it which have it in the headline. */
  readonly inTitle: number;
  /** How often it stands in a document that holds it, 1 at least. */
  readonly burst: number;
}

/** Of a phrase that the news does not know: nothing speaks for it or against it. */
const unknown: Traits = { opens: 0.5, closes: 0.5, inTitle: 0.1, burst: 1 };

/**
 * Document frequencies and habits of words and phrases in the news, and what editors tag.
 * Phrases are given by key (see `word-key.ts`), up to three words long.
 */
export class Background {
  static readonly kind = 'background';
  static readonly version = 2;

  /** How many documents were counted. */
  readonly documents: number;
  private readonly table: WordTable;
  private readonly frequency: Uint8Array;
  private readonly bounds: Uint8Array;
  private readonly titles: Uint8Array;
  private readonly bursts: Uint8Array;
  /** Inverse document frequency by level of frequency, and behind the last level of what is unknown. */
  private readonly idfs: Float64Array;
  private readonly scale: number;
  private readonly rarest: number;
  private priors: TagPriors | undefined;
  private trees: BoostedTrees | undefined;

  /** @throws FarsiNewsError BAD_MODEL where the model lacks a part */
  constructor(private readonly model: Model) {
    this.documents = Number(model.facts.documents);
    this.scale = Number(model.facts.frequencyScale);
    this.rarest = Number(model.facts.rarest);
    this.table = new WordTable(section(model, 'slots', Uint32Array));
    this.frequency = section(model, 'frequency', Uint8Array);
    this.bounds = section(model, 'bounds', Uint8Array);
    this.titles = section(model, 'titles', Uint8Array);
    this.bursts = section(model, 'bursts', Uint8Array);
    this.idfs = Float64Array.from({ length: levels + 1 }, (_, level) =>
      Math.log(this.documents / (level < levels ? this.atLevel(level) : this.rarest / 2)),
    );
  }

  /** What editors tag. */
  get tagPriors(): TagPriors {
    return (this.priors ??= new TagPriors(this.model));
  }

  /** The trained judge of candidates. */
  get ranker(): BoostedTrees {
    return (this.trees ??= new BoostedTrees(this.model));
  }

  /** The number by which the other methods know a phrase; −1 where the news does not know it. */
  find(key: string): number {
    return this.table.find(key);
  }

  /** In how many documents a phrase stands, about; 0 where in fewer than were worth keeping. */
  documentFrequency(key: string): number {
    return this.frequencyAt(this.find(key));
  }

  frequencyAt(entry: number): number {
    return entry < 0 ? 0 : this.atLevel(this.frequency[entry] ?? 0);
  }

  /** Inverse document frequency, ln(N / df); an unknown phrase counts as half the rarest known one. */
  idf(key: string): number {
    return this.idfAt(this.find(key));
  }

  idfAt(entry: number): number {
    return this.idfs[entry < 0 ? levels : (this.frequency[entry] ?? levels)] ?? 0;
  }

  /** How readily a phrase stands in headlines: {@link Traits.inTitle} alone. */
  titleRateAt(entry: number): number {
    return entry < 0 ? unknown.inTitle : (this.titles[entry] ?? 0) / 255;
  }

  traits(entry: number): Traits {
    if (entry < 0) return unknown;
    const bounds = this.bounds[entry] ?? 0;
    return {
      opens: (bounds >> 4) / 15,
      closes: (bounds & 15) / 15,
      inTitle: this.titleRateAt(entry),
      burst: 1 + (this.bursts[entry] ?? 0) / 32,
    };
  }

  private atLevel(level: number): number {
    return this.rarest * Math.exp(level / this.scale);
  }
}
