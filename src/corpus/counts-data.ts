import type { EntityType, QuoteType } from '../document.js';

/** Counts as plain data, so that they can be kept and merged elsewhere. */
export interface CountsData {
  readonly documents: number;
  readonly sentences: number;
  readonly tokens: number;
  readonly words: number;
  /** Different words. */
  readonly types: DistinctData;
  readonly keywords: CounterData;
  readonly groups: readonly {
    readonly name: string;
    readonly documents: number;
    readonly keywords: CounterData;
  }[];
  readonly entities: readonly { readonly type: EntityType; readonly names: NamesData }[];
  readonly speakers: NamesData;
  readonly quotations: readonly { readonly type: QuoteType; readonly count: number }[];
}

/** How often names were counted, and how many there are. */
export interface NamesData {
  readonly counts: CounterData;
  readonly distinct: DistinctData;
}

export interface CounterData {
  readonly total: number;
  /** How often a key that is not here was counted, at most. */
  readonly missed: number;
  /** Key, how people write it, count, how many more there may have been. */
  readonly entries: readonly (readonly [string, string, number, number])[];
}

export interface DistinctData {
  /** No larger hash is here; null where all are. */
  readonly limit: number | null;
  readonly hashes: readonly number[];
}
