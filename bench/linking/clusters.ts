/** The mentions of one entity, as keys; a key that both sides know is the same mention. */
export type Cluster = ReadonlySet<string>;

/** The clusters of one article: those that were annotated, and those that were found. */
export interface Article {
  readonly gold: readonly Cluster[];
  readonly found: readonly Cluster[];
}

/** What a measure adds up over articles. */
export interface Sums {
  readonly recall: Ratio;
  readonly precision: Ratio;
}

export interface Ratio {
  readonly part: number;
  readonly whole: number;
}
