import type { NameType } from '../name-type.js';

/** A name: the tokens `[first, end)`. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
  readonly source: 'rule' | 'gazetteer' | 'ner';
  /** In [0, 1]. */
  readonly confidence: number;
}
