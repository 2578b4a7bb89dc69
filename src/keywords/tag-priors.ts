import { section, type Model } from '../model/model-file.js';
import { WordTable } from '../model/word-table.js';

export interface TagPrior {
  readonly phrase: number;
  readonly first: number;
  readonly last: number;
}

/**
 * What editors' tags say of phrases and words: log-odds of being tagged where they stand, against
 * the average phrase; 0 where nothing is known.
 */
export class TagPriors {
  private readonly table: WordTable;
  private readonly phrase: Int8Array;
  private readonly first: Int8Array;
  private readonly last: Int8Array;

  constructor(model: Model) {
    this.table = new WordTable(section(model, 'tagSlots', Uint32Array));
    this.phrase = section(model, 'tagPhrase', Int8Array);
    this.first = section(model, 'tagFirst', Int8Array);
    this.last = section(model, 'tagLast', Int8Array);
  }

  /** Of a phrase, and of the words at its ends; all by key. */
  of(phrase: string, firstWord: string, lastWord: string): TagPrior {
    return {
      phrase: (this.phrase[this.table.find(phrase)] ?? 0) / 16,
      first: (this.first[this.table.find(firstWord)] ?? 0) / 16,
      last: (this.last[this.table.find(lastWord)] ?? 0) / 16,
    };
  }
}
