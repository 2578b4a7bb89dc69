/** An article that is a record of a file. */
export interface ArticleRecord extends RecordFacts {
  /** Its fields with text, in the order in which they were named, a line each. */
  readonly text: string;
}

/** A record that holds no article. */
export interface BadRecord extends RecordFacts {
  /** What is wrong with it, in a few words. */
  readonly problem: string;
}

interface RecordFacts {
  /** Its field `id`, if it is a text or a number. */
  readonly id: string | null;
  /** The other fields. */
  readonly fields: Readonly<Record<string, unknown>>;
}
